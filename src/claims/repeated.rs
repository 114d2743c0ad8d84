//! An award that a cell names once and counts: "Giấy khen LMHTX tỉnh (02 lần)". As many decisions or years tell them apart; else how many
//! awards they are only a person can say.

use super::fact::Fact;
use super::named::{Named, Reading};
use super::reader::Reader;
use super::time::{self, OwnTime};
use crate::roster::table::{Cell, RowView};
use crate::roster::text::fold;
use crate::roster::value;

/// The awards of a cell that says how often it was given; its form again where it does not.
pub fn named<'a>(
    cell: &'a Cell,
    form: Reading,
    row: RowView<'a>,
    words: &Reader<'_>,
) -> Result<Vec<Named<'a>>, Reading> {
    let Some(times) = times(&cell.text) else { return Err(form) };
    // The decisions of another cell are given to awards later, in their order.
    if time::decisions(row).len() == times {
        return Err(form);
    }
    let years = value::years_in(&cell.text);
    if years.len() == times {
        let of = |year| Named {
            time: Some(Box::new(OwnTime::of_year(Fact::of_cell(year, cell)))),
            ..Named::of_cell(cell, form.clone(), &cell.text)
        };
        return Ok(years.into_iter().map(of).collect());
    }
    let near = form.form().and_then(|form| words.catalogue.form(form)).map(|form| form.term.name.clone());
    Ok(vec![Named::of_cell(cell, Reading::Unknown { near }, &cell.text)])
}

/// How often, where a text says it and it is more than once: "02 lần"; "lần 2" and "lần thứ 2" are one.
fn times(text: &str) -> Option<usize> {
    let folded = fold(&text.replace(['(', ')'], " "));
    let words: Vec<&str> = folded.split(' ').collect();
    let counted = words.windows(2).find(|pair| pair[1] == "lan").map(|pair| pair[0])?;
    counted.parse().ok().filter(|times| *times > 1)
}

#[cfg(test)]
mod tests {
    use super::times;

    #[test]
    fn how_often() {
        assert_eq!(times("Giấy khen LMHTX tỉnh (02 lần)"), Some(2));
        assert_eq!(times("Giấy khen LMHTX tỉnh 3 lần"), Some(3));
        for once in ["Giấy khen LMHTX tỉnh (lần 2)", "Giấy khen lần thứ 2", "Giấy khen (01 lần)", "Giấy khen"]
        {
            assert_eq!(times(once), None, "{once}");
        }
    }
}
