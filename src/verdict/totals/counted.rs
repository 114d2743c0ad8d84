//! What a claim may say of the rows that it reaches, each way of counting them.

use super::listed::Recipients;
use super::measure::{Role, Scope, role, scaled};
use super::said::Noun;
use super::{Checked, What};
use crate::model::RecipientKind;
use crate::roster::meaning::Meaning;
use crate::roster::text::fold;
use std::collections::BTreeSet;

impl Checked<'_, '_> {
    /// Each least and greatest number that a claim may have over a scope; the first is what is told where none fits.
    pub(super) fn counted(&self, what: What, scope: &Scope) -> Vec<(i128, i128)> {
        let exact = |sums: Vec<i128>| sums.into_iter().map(|sum| (sum, sum)).collect();
        match what {
            What::Column(at, Role::Name) => {
                let mut sums = self.sums.between(at, scope).sums(Role::Name);
                sums.push(self.distinct(at, scope));
                exact(sums)
            }
            What::Column(at, role) => exact(self.sums.between(at, scope).sums(role)),
            What::Said(Noun::Kind(kind)) => self.of_kind(kind, scope),
            What::Said(noun) => self.of_noun(noun, scope),
        }
    }

    /// Recipients of one kind: all that the rows name, or those whose award stands.
    fn of_kind(&self, kind: RecipientKind, scope: &Scope) -> Vec<(i128, i128)> {
        let rows = scaled(1.0) * self.sums.rows(scope);
        // Rows whose recipient is not known may be of any kind; so may those of earlier tables.
        let unknown = count(self.reached(scope).filter(|who| who.is_none()).count());
        let unknown = unknown + if scope.carried { rows } else { 0 };
        let of = |stands: &dyn Fn(&Recipients<'_>) -> bool| {
            let known = self.reached(scope).flatten().filter(|who| stands(who));
            let known = count(known.map(|who| who.of_kind(kind)).sum());
            (known, known + unknown)
        };
        vec![of(&|_| true), of(&|who| who.stands)]
    }

    fn of_noun(&self, noun: Noun, scope: &Scope) -> Vec<(i128, i128)> {
        let mut sums = match noun {
            Noun::Members | Noun::Workers | Noun::Money => Vec::new(),
            _ => self.rows_and_recipients(scope),
        };
        for (at, column) in self.stated.table.columns.iter().enumerate() {
            let tally = self.sums.between(at, scope);
            let fits = match noun {
                Noun::People => matches!(column.meaning, Meaning::Members | Meaning::Workers | Meaning::Participants),
                Noun::Members => column.meaning == Meaning::Members,
                Noun::Workers => column.meaning == Meaning::Workers,
                Noun::Money => column.meaning == Meaning::Money,
                Noun::Nothing => role(column.meaning) == Some(Role::Number),
                _ => false,
            };
            let named = matches!(column.meaning, Meaning::Name | Meaning::Person | Meaning::Unit | Meaning::Workplace);
            if fits {
                sums.push(tally.sum);
            }
            if named && matches!(noun, Noun::People | Noun::Units | Noun::Nothing) {
                sums.extend([scaled(1.0) * tally.filled, self.distinct(at, scope)]);
            }
        }
        let mut ranges: Vec<(i128, i128)> = sums.into_iter().map(|sum| (sum, sum)).collect();
        if let Noun::People | Noun::Units = noun {
            let kind = if noun == Noun::People { RecipientKind::Individual } else { RecipientKind::Collective };
            if self.who.iter().any(Option::is_some) {
                ranges.extend(self.of_kind(kind, scope));
            }
        }
        ranges
    }

    /// How many recipients the rows name, a row of nobody known being one; the rows; and both without what was refused or withdrawn.
    fn rows_and_recipients(&self, scope: &Scope) -> Vec<i128> {
        let rows = scaled(1.0) * self.sums.rows(scope);
        let more = |who: &&Recipients<'_>| who.all().saturating_sub(1);
        let out = |who: &&Recipients<'_>| !who.stands;
        let known = || self.reached(scope).flatten();
        let recipients = rows + count(known().map(|who| more(&who)).sum());
        let out_recipients = count(known().filter(out).map(Recipients::all).sum());
        let out_rows = count(known().filter(out).count());
        vec![recipients, rows, recipients - out_recipients, rows - out_rows]
    }

    fn reached(&self, scope: &Scope) -> impl Iterator<Item = Option<&Recipients<'_>>> {
        let reaches = move |(at, _): &(usize, _)| scope.carried || scope.holds(*at);
        self.who.iter().enumerate().filter(reaches).map(|(_, who)| *who)
    }

    /// How many different texts a column has.
    fn distinct(&self, column: usize, scope: &Scope) -> i128 {
        let column = &self.stated.table.columns[column];
        let rows = &self.lines.data[scope.from..scope.to];
        let texts: BTreeSet<String> =
            rows.iter().filter_map(|row| row.cell_at(column.column)).map(|cell| fold(&cell.text)).collect();
        count(texts.len())
    }
}

fn count(number: usize) -> i128 {
    number as i128 * scaled(1.0)
}
