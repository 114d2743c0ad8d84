//! The text of a cell as understood: decoded by its font or by the letters around it, then cleaned.

use super::grid::RawCell;
use super::legacy::{self, Encoding};
use super::looks::Run;
use super::lost::is_lost;
use super::quick::QuickMap;
use crate::model::Date;
use crate::model::Text;
use crate::roster::table::Value;
use crate::roster::text;

/// A text as understood.
#[derive(Clone)]
pub struct Understood {
    pub text: Text,
    /// How it was repaired, if it was.
    pub how: Option<&'static str>,
    /// Whether some of its letters are lost.
    pub lost: bool,
}

/// Texts already understood, known again by where they lie and what their font tells: a shared text is cleaned once.
pub struct Cleaned {
    /// The stored text is kept beside, so that its place in memory is not given to another.
    known: QuickMap<(usize, Option<Encoding>), (Text, Understood)>,
    /// The encoding of the texts whose font says nothing, where they agree on one.
    of_sheet: Option<Encoding>,
}

impl Cleaned {
    pub fn new(of_sheet: Option<Encoding>) -> Self {
        Self { known: QuickMap::default(), of_sheet }
    }

    /// The text of a cell; `runs` are those of its fonts that tell something.
    pub fn shown(&mut self, cell: &RawCell, runs: Option<&[Run]>) -> Understood {
        match (&cell.value, runs) {
            (Value::Date(serial), _) => as_it_is(date(*serial).unwrap_or_else(|| cell.raw.clone())),
            (Value::Text, Some([run])) => self.whole(&cell.raw, run.encoding),
            (Value::Text, Some(runs)) => by_runs(&cell.raw, runs),
            (Value::Text, None) => self.whole(&cell.raw, self.of_sheet),
            _ => as_it_is(cell.raw.clone()),
        }
    }

    pub fn of_sheet(&self) -> Option<Encoding> {
        self.of_sheet
    }

    fn whole(&mut self, raw: &Text, encoding: Option<Encoding>) -> Understood {
        let key = (raw.identity(), encoding);
        self.known.entry(key).or_insert_with(|| (raw.clone(), understood(raw, encoding))).1.clone()
    }
}

/// A text that is in no old encoding.
pub fn as_stored(raw: &Text) -> Understood {
    finished(raw, raw, None)
}

fn as_it_is(text: Text) -> Understood {
    Understood { text, how: None, lost: false }
}

fn understood(raw: &Text, encoding: Option<Encoding>) -> Understood {
    let (decoded, encoding) = match encoding {
        Some(encoding) => (Some(legacy::decode(raw, encoding)), Some(encoding)),
        None => legacy::repair(raw).map_or((None, None), |(encoding, text)| (Some(text), Some(encoding))),
    };
    let how = encoding.filter(|_| decoded.as_deref().is_some_and(|decoded| decoded != raw.as_str()));
    finished(raw, decoded.as_deref().unwrap_or(raw), how)
}

/// Each run decoded by its own font. (A font that says nothing leaves its run as it is.) Where a run ends a file may tell
/// wrongly: no letter is left out for it.
fn by_runs(raw: &Text, runs: &[Run]) -> Understood {
    let letters: Vec<char> = raw.chars().collect();
    let mut decoded = String::with_capacity(raw.len());
    let mut how = None;
    let ends = runs.iter().skip(1).map(|run| run.from as usize).chain([letters.len()]);
    let mut from = 0;
    for (run, end) in runs.iter().zip(ends) {
        let end = end.clamp(from, letters.len());
        let part: String = letters[from..end].iter().collect();
        from = end;
        match run.encoding {
            Some(encoding) => {
                let text = legacy::decode(&part, encoding);
                how = how.or((text != part).then_some(encoding));
                decoded.push_str(&text);
            }
            None => decoded.push_str(&part),
        }
    }
    finished(raw, &decoded, how)
}

fn finished(raw: &Text, decoded: &str, how: Option<Encoding>) -> Understood {
    let clean = text::clean(decoded);
    let lost = is_lost(&clean);
    if clean == raw.as_str() {
        return Understood { text: raw.clone(), how: None, lost };
    }
    let how = how.map(Encoding::name).or_else(|| text::is_repaired(decoded, &clean).then_some(text::UNICODE));
    Understood { text: clean.into(), how, lost }
}

fn date(serial: f64) -> Option<Text> {
    let days = serial.floor().clamp(-1e6, 3e6) as i32 - 25_569;
    Some(Date::from_days_since_1970(days)?.in_figures().into())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn runs_that_a_file_tells_wrongly_lose_no_letter() {
        let run = |from| Run { from, encoding: None };
        let shown = |runs: &[Run]| by_runs(&"Nguyễn An".into(), runs).text.to_string();
        assert_eq!(shown(&[run(0), run(7)]), "Nguyễn An");
        assert_eq!(shown(&[run(0), run(5), run(2)]), "Nguyễn An");
        assert_eq!(shown(&[run(0), run(99)]), "Nguyễn An");
    }
}
