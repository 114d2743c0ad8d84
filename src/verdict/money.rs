//! What money goes with each award, and whether the rosters say the same.

use crate::issue::{Issue, RuleProblem};
use crate::model::{Award, AwardStatus, Catalogue, Category, TableKind};
use crate::place::Place;
use crate::roster::meaning::Meaning;
use crate::roster::table::{File, RowView, sheets};
use crate::roster::text::fold;
use crate::roster::value;
use std::collections::BTreeMap;

/// Prices every counted award that has a decision date. Of several titles for one counting period money goes with the
/// highest only; a title and a form are both paid (Decree 152/2025, article 49, clauses 5 to 7). Returns what the money
/// columns of the rosters say otherwise.
pub fn price(files: &[File], awards: &mut [Award], catalogue: &Catalogue) -> Vec<Issue> {
    for award in awards.iter_mut().filter(|award| award.status == AwardStatus::Counted) {
        award.money =
            award.decision_date.and_then(|date| catalogue.money.amount(&award.form, award.recipient_kind, date));
    }
    let lower = lower_titles(awards, catalogue);
    for at in &lower {
        if let Some(money) = awards[*at].money.as_mut() {
            *money = 0;
        }
    }
    let has_money = |row: &RowView<'_>| {
        let table = row.table;
        table.kind == Some(TableKind::Awards) && table.columns.iter().any(|column| column.meaning == Meaning::Money)
    };
    let rows = sheets(files).flat_map(|(id, sheet)| sheet.data_rows(id)).filter(has_money);
    let mut rows = rows.peekable();
    if rows.peek().is_none() {
        return Vec::new();
    }
    let mut by_place: BTreeMap<&Place, Vec<usize>> = BTreeMap::new();
    for (at, award) in awards.iter().enumerate() {
        by_place.entry(&award.place).or_default().push(at);
    }
    let mut issues = Vec::new();
    for row in rows {
        let Some((column, cell)) = row.cells(Meaning::Money).next() else { continue };
        let Some(named) = by_place.get(&row.place()) else { continue };
        let due = named.iter().map(|at| awards[*at].money).sum::<Option<i64>>();
        let Some((due, written)) = due.zip(value::number(cell).ok().flatten()) else { continue };
        let written = (written * times(&column.header)).round() as i64;
        if written != due {
            let lower_title = named.iter().any(|at| lower.contains(at));
            let problem = RuleProblem::MoneyDiffers { written, due, lower_title };
            issues.push(Issue::new(problem, row.place_of(cell)).with_value(cell.raw.as_str()));
        }
    }
    issues
}

/// Titles beside a higher one of the same recipient and period, as indexes. Which is higher, the catalogue's order says.
fn lower_titles(awards: &[Award], catalogue: &Catalogue) -> Vec<usize> {
    let mut periods: BTreeMap<_, Vec<(usize, usize)>> = BTreeMap::new();
    let title = |award: &Award| award.category == Category::Title && award.status == AwardStatus::Counted;
    for (at, award) in awards.iter().enumerate().filter(|(_, award)| title(award)) {
        let period = award.period.or(award.year.map(|year| (year, year)));
        let order = catalogue.award_forms.iter().position(|form| form.term.code == award.form);
        if let Some((period, order)) = period.zip(order) {
            periods.entry((&award.recipient_id, period)).or_default().push((order, at));
        }
    }
    let lower = periods.into_values().flat_map(|mut titles| {
        titles.sort_unstable();
        titles.into_iter().skip(1).map(|(_, at)| at)
    });
    lower.collect()
}

/// "Mức thưởng (nghìn đồng)".
fn times(header: &str) -> f64 {
    let folded = format!(" {} ", fold(header));
    let says = |words: &[&str]| words.iter().any(|word| folded.contains(&format!(" {word} ")));
    if says(&["trieu", "trieu dong"]) {
        1e6
    } else if says(&["nghin", "ngan", "1000"]) {
        1e3
    } else {
        1.0
    }
}
