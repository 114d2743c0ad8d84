//! What a row of a block's scores says.

use super::fact::Fact;
use super::lines::said;
use super::number::{Count, Hundredths, hundredths, rank};
use super::reader::Reader;
use super::time;
use super::unit::UnitClaim;
use super::unread::Unread;
use crate::roster::meaning::Meaning;
use crate::roster::table::RowView;
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
    /// The row says itself that nothing was scored ("Không chấm").
    pub is_unscored: bool,
    /// The block, by the row's own cell or a line around it.
    pub block: Option<Fact<String>>,
    pub year: Option<Fact<i32>>,
    pub unread: Vec<Unread<'a>>,
}

impl<'a> ScoreClaim<'a> {
    pub fn of(row: RowView<'a>, words: &Reader<'_>) -> Self {
        let block = row.cell(Meaning::Block).map(|cell| Fact::of_cell(cell.text.to_string(), cell));
        Self {
            row,
            unit: UnitClaim::of_row(row, words),
            own: hundredths(row, Meaning::SelfScore, words),
            block_score: hundredths(row, Meaning::BlockScore, words),
            last: hundredths(row, Meaning::FinalScore, words),
            rank: rank(row, Meaning::Rank),
            is_unscored: [Meaning::SelfScore, Meaning::BlockScore, Meaning::FinalScore, Meaning::Rank, Meaning::Remark]
                .into_iter()
                .any(|meaning| row.text(meaning).is_some_and(value::is_unscored)),
            block: block.or_else(|| said(row, block_in)),
            year: time::year(row, words),
            unread: time::unread(row, words),
        }
    }
}

/// "BẢNG ĐIỂM KHỐI THI ĐUA CÁC QTDND NĂM 2022" names the block "KHỐI THI ĐUA CÁC QTDND".
fn block_in(text: &str) -> Option<String> {
    let words: Vec<&str> = text.split_whitespace().collect();
    let folded: Vec<String> = words.iter().map(|word| fold(word)).collect();
    let start = folded.iter().position(|word| word == "khoi" || word == "cum")?;
    let end =
        folded.iter().skip(start).position(|word| word == "nam" || word == "giai").map_or(words.len(), |at| start + at);
    let name = words.get(start..end)?.join(" ");
    let name = name.trim_matches(|c: char| !c.is_alphanumeric()).to_owned();
    (end > start + 2).then_some(name)
}
