//! Colours of a terminal that wants them; elsewhere texts as they are.

use anstyle::{AnsiColor, Style};

/// How something is to be seen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tone {
    Good,
    Mind,
    Bad,
    /// Of less weight than what stands around it.
    Quiet,
}

/// The text in its colour, where there are colours.
pub fn paint(text: &str, tone: Tone, colours: bool) -> String {
    let style = match tone {
        Tone::Good => AnsiColor::Green.on_default(),
        Tone::Mind => AnsiColor::Yellow.on_default(),
        Tone::Bad => AnsiColor::Red.on_default().bold(),
        Tone::Quiet => Style::new().dimmed(),
    };
    if colours { format!("{style}{text}{style:#}") } else { text.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::{Tone, paint};

    #[test]
    fn without_colours_a_text_is_itself() {
        assert_eq!(paint("Lỗi", Tone::Bad, false), "Lỗi");
        assert_eq!(paint("Lỗi", Tone::Bad, true), "\u{1b}[1m\u{1b}[31mLỗi\u{1b}[0m");
    }
}
