//! What was measured on a test sheet: typed on the command line, or a file.

use super::{ConfigError, ConfigErrorKind};
use indexmap::IndexMap;
use serde::Deserialize;
use std::path::Path;

/// How many crosses a test sheet has.
const CROSSES: usize = 9;

/// Where the crosses were found, in millimetres from the paper's top left corner.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Readings {
    pub paper: Option<String>,
    /// Number of the cross, counted from one, and its place.
    pub crosses: Vec<(usize, (f64, f64))>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct Raw {
    paper: Option<String>,
    cross: IndexMap<String, [f64; 2]>,
}

/// Reads `x1,y1;x2,y2;…` in the order of the crosses, an empty one where a cross was not measured; or the TOML file of
/// that name, with `[cross]` and lines such as `1 = [20.5, 19.8]`.
///
/// # Errors
/// A file that cannot be read or holds anything else; a text that is no such list.
pub fn readings(text: &str) -> Result<Readings, ConfigError> {
    let path = Path::new(text);
    let wrong = |what: &str| ConfigErrorKind::Reading { what: what.to_owned() };
    if path.extension().is_some_and(|extension| extension == "toml") {
        let at = |kind| ConfigError { path: Some(path.to_owned()), line: None, kind };
        let text = std::fs::read_to_string(path).map_err(|error| at(ConfigErrorKind::Unreadable(error)))?;
        let raw: Raw = super::parse(&text).map_err(|error| ConfigError { path: Some(path.to_owned()), ..*error })?;
        let known = |paper: &&String| ["A4", "A3"].iter().any(|known| known.eq_ignore_ascii_case(paper));
        if let Some(paper) = raw.paper.as_ref().filter(|paper| !known(paper)) {
            return Err(at(wrong(&format!("paper = {paper}"))));
        }
        let cross = |(number, found): (String, [f64; 2])| {
            let known = number.parse().ok().filter(|number| (1..=CROSSES).contains(number));
            Ok((known.ok_or_else(|| at(wrong(&number)))?, (found[0], found[1])))
        };
        return Ok(Readings { paper: raw.paper, crosses: raw.cross.into_iter().map(cross).collect::<Result<_, _>>()? });
    }
    let mut crosses = Vec::new();
    for (number, part) in (1..).zip(text.split(';').map(str::trim)) {
        if part.is_empty() {
            continue;
        }
        let found = pair(part).filter(|_| number <= CROSSES);
        crosses.push((number, found.ok_or_else(|| ConfigError::new(wrong(part)))?));
    }
    Ok(Readings { paper: None, crosses })
}

/// "20.5,19.8"; with a space between, the comma is a decimal one: "20,5 19,8".
fn pair(text: &str) -> Option<(f64, f64)> {
    let number = |text: &str| text.trim().replace(',', ".").parse::<f64>().ok().filter(|number| number.is_finite());
    let spaced: Vec<&str> = text.split_whitespace().collect();
    match spaced.as_slice() {
        [x, y] => Some((number(x.trim_end_matches(','))?, number(y)?)),
        _ => text.split_once(',').and_then(|(x, y)| Some((number(x)?, number(y).filter(|_| !y.contains(','))?))),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn readings_as_people_type_them() {
        let read =
            |text: &str| readings(text).map(|readings| readings.crosses).map_err(|error| format!("{:?}", error.kind));
        assert_eq!(read("20.5,19.8; ;30,40"), Ok(vec![(1, (20.5, 19.8)), (3, (30.0, 40.0))]));
        assert_eq!(read("20,5 19,8"), Ok(vec![(1, (20.5, 19.8))]));
        assert_eq!(read("20, 5"), Ok(vec![(1, (20.0, 5.0))]));
        for wrong in ["20.5", "a,b", "1,2,3", "1,2;;;;;;;;;3,4"] {
            assert!(read(wrong).is_err(), "{wrong}");
        }
    }
}
