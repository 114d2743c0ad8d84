//! What a row of a block's scores says.

use super::fact::{Fact, Source};
use super::lines::said;
use super::number::{Count, Hundredths, hundredths, rank};
use super::reader::Reader;
use super::time;
use super::unit::UnitClaim;
use super::unread::Unread;
use crate::roster::meaning::Meaning;
use crate::roster::table::{Cell, RowView};
use crate::roster::text::fold;
use crate::roster::value;

/// A row of scores.
#[derive(Clone, Debug)]
pub struct ScoreClaim<'a> {
    pub row: RowView<'a>,
    pub unit: Option<UnitClaim<'a>>,
    pub own: Hundredths<'a>,
    pub block_score: Hundredths<'a>,
    pub last: Hundredths<'a>,
    pub rank: Count<'a>,
    /// The cells of these four, in their order.
    pub cells: [Option<&'a Cell>; 4],
    /// A line around the row says that the points are of a part of a year.
    pub part_of_year: Option<Fact<()>>,
    /// The row says itself that nothing was scored ("Không chấm").
    pub is_unscored: bool,
    /// The block, by the row's own cell or a line around it.
    pub block: Option<Fact<String>>,
    pub year: Option<Fact<i32>>,
    pub unread: Vec<Unread<'a>>,
}

impl<'a> ScoreClaim<'a> {
    /// The claims of a row: one for each year of which it has points, else one.
    pub fn all(row: RowView<'a>, words: &Reader<'_>) -> Vec<Self> {
        let mut years: Vec<Option<i32>> = Vec::new();
        for (column, _) in Meaning::POINTS.into_iter().flat_map(|meaning| row.cells(meaning)) {
            if !years.contains(&column.year()) {
                years.push(column.year());
            }
        }
        match years.as_slice() {
            [] => vec![Self::of(row, None, false, words)],
            [only] => vec![Self::of(row, *only, false, words)],
            several => several.iter().map(|year| Self::of(row, *year, true, words)).collect(),
        }
    }

    /// What the columns of a year say, or those of none. A rank under no year is that of the points only where they are the row's one.
    fn of(row: RowView<'a>, year: Option<i32>, is_one_of_several: bool, words: &Reader<'_>) -> Self {
        let block = row.cell(Meaning::Block).map(|cell| Fact::of_cell(cell.text.to_string(), cell));
        let cells = |meaning| row.cells(meaning).find(|(column, _)| column.year() == year);
        let points = |meaning| cells(meaning).map_or(Ok(None), |(_, cell)| hundredths(row, cell, words));
        let heading = Meaning::POINTS.into_iter().find_map(cells).map(|(column, _)| column);
        let of_heading = || Some(Fact::of(year?, Source::Heading(heading?.column)));
        let ranked = cells(Meaning::Rank).or_else(|| row.cells(Meaning::Rank).next().filter(|_| !is_one_of_several));
        Self {
            row,
            unit: UnitClaim::of_row(row, words),
            own: points(Meaning::SelfScore),
            block_score: points(Meaning::BlockScore),
            last: points(Meaning::FinalScore),
            rank: ranked.map_or(Ok(None), |(_, cell)| rank(cell)),
            cells: [Meaning::SelfScore, Meaning::BlockScore, Meaning::FinalScore, Meaning::Rank]
                .map(|meaning| if meaning == Meaning::Rank { ranked } else { cells(meaning) }.map(|(_, cell)| cell)),
            part_of_year: said(row, |text| value::part_of_year_in(text).then_some(())),
            is_unscored: [Meaning::SelfScore, Meaning::BlockScore, Meaning::FinalScore, Meaning::Rank, Meaning::Remark]
                .into_iter()
                .any(|meaning| row.text(meaning).is_some_and(value::is_unscored)),
            block: block.or_else(|| said(row, block_in)),
            year: of_heading().or_else(|| time::year(row, words)),
            unread: time::unread(row, words),
        }
    }
}

/// "BẢNG ĐIỂM KHỐI THI ĐUA CÁC QTDND NĂM 2022" names the block "KHỐI THI ĐUA CÁC QTDND". Of two words it is one by its number, or alone:
/// "KẾT QUẢ CHẤM ĐIỂM KHỐI 2", the sheet "Khối NN".
fn block_in(text: &str) -> Option<String> {
    let words: Vec<&str> = text.split_whitespace().collect();
    let folded: Vec<String> = words.iter().map(|word| fold(word)).collect();
    let start = folded.iter().position(|word| word == "khoi" || word == "cum")?;
    let end =
        folded.iter().skip(start).position(|word| word == "nam" || word == "giai").map_or(words.len(), |at| start + at);
    let name = words.get(start..end)?.join(" ");
    let bare = name.trim_matches(|c: char| !c.is_alphanumeric());
    // The bracket that closes one of the name is a part of it.
    let name = if bare.contains('(') && !bare.contains(')') { format!("{bare})") } else { bare.to_owned() };
    let second = folded.get(start + 1)?.trim_matches(|c: char| !c.is_alphanumeric());
    let is_numbered = || second.parse::<u32>().is_ok() || value::roman(second).is_some();
    (end > start + 2 || end == start + 2 && (is_numbered() || end == words.len() && start == 0)).then_some(name)
}
