//! Sentences within the width of a terminal: broken between words, and what follows set in from the first line. Elsewhere a sentence
//! stays one line, for whatever reads it.

use textwrap::{Options, WordSeparator, WordSplitter};

/// The text in lines of at most so many columns; `indent` stands before every line but the first of each paragraph. Colours take
/// no room. A path or a name that is longer than a line stays whole, so that it can be copied.
pub fn wrap(text: &str, indent: &str, columns: Option<usize>) -> String {
    let Some(columns) = columns else { return text.to_owned() };
    let options = Options::new(columns)
        .subsequent_indent(indent)
        .word_separator(WordSeparator::AsciiSpace)
        .word_splitter(WordSplitter::NoHyphenation)
        .break_words(false);
    text.split('\n').map(|line| textwrap::fill(line, &options)).collect::<Vec<_>>().join("\n")
}

#[cfg(test)]
mod tests {
    use super::wrap;

    #[test]
    fn words_stay_whole_and_further_lines_stand_in() {
        let text = "Tệp rỗng. Gửi lại tệp; có thể tệp chưa sao chép xong.";
        let told = wrap(text, "  ", Some(20));
        assert_eq!(told, "Tệp rỗng. Gửi lại\n  tệp; có thể tệp\n  chưa sao chép\n  xong.");
        assert_eq!(wrap("xem output/bang-khen/danh-muc.xlsx", "", Some(10)), "xem\noutput/bang-khen/danh-muc.xlsx");
    }

    #[test]
    fn colours_take_no_room_and_lines_stay_apart() {
        let told = wrap("\u{1b}[31mmột hai\u{1b}[0m\nba bốn năm", "  ", Some(8));
        assert_eq!(told, "\u{1b}[31mmột hai\u{1b}[0m\nba bốn\n  năm");
    }

    #[test]
    fn without_a_terminal_a_sentence_is_one_line() {
        let text = "một câu rất dài ".repeat(40);
        assert_eq!(wrap(&text, "  ", None), text);
    }
}
