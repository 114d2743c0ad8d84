//! The long lists: every award, the blocks' scores, and what has to be settled.

use super::{AWARDS, BETWEEN, Block, Choices, Column, Kind, List, Values, View};
use crate::draw::summary::blocks::{HUNDREDTHS, groups};
use crate::draw::summary::precedence::Precedence;
use crate::draw::summary::{ShownIssue, flags, lookup, sectors};
use crate::issue::Severity;
use crate::model::{Award, AwardStatus, Score};
use std::borrow::Cow;
use std::cmp::Reverse;
use std::collections::BTreeMap;

/// Rows of a list that a page holds: a browser takes a second to open so many, and a province has far fewer.
const LISTED: usize = 50_000;

/// Awards in the prescribed order, the ones that are not counted too: the search shows what became of them. Of more than a page holds
/// the latest.
pub struct Awards<'a> {
    pub listed: Vec<&'a Award>,
    /// Of how many.
    all: usize,
}

impl<'a> Awards<'a> {
    pub fn new(view: &View<'a>) -> Self {
        let input = view.input();
        let precedence = Precedence::new(input.catalogue, &input.records.awards, input.person_order);
        let shown = input.records.awards.iter().filter(|award| view.frame.shows(&award.phases));
        let awards: Vec<&'a Award> = shown.collect();
        let all = awards.len();
        // Those that tell no year go first.
        let held = greatest(awards, LISTED, |award| (award.year, award.decision_date, award.id.clone()));
        Self { listed: precedence.sorted(held.into_iter()), all }
    }

    /// What is said where some are not on the page.
    pub fn shortened(&self, view: &View<'_>) -> Option<Block<'a>> {
        let sheet =
            view.input().reports.iter().find(|report| report.holds_all_awards()).map(|report| report.name.as_str());
        let told = view.words.shortened(self.listed.len(), self.all, sheet);
        (self.listed.len() < self.all).then_some(Block::Warning(told))
    }

    pub fn blocks(&self, view: &View<'a>) -> Vec<Block<'a>> {
        let note = view.frame.labels.recipients.note.to_owned();
        let shortened = self.shortened(view);
        shortened.into_iter().chain([Block::List(self.list(view)), Block::Note(note)]).collect()
    }

    fn list(&self, view: &View<'a>) -> List<'a> {
        let (labels, words) = (&view.frame.labels.recipients, &view.frame.labels.words);
        let status = |status| view.words.columns.status(status);
        let mut columns = vec![
            Column::text("recipient", labels.recipient),
            Column::text("kind", labels.kind).chosen(Choices::AsListed),
            Column::text("position", labels.position),
            Column::text("unit", words.unit),
            Column::text("sector", words.sector).chosen(Choices::Alphabetical),
            Column::text("form", words.form).chosen(Choices::AsListed),
            Column::text("decision_no", words.decision_no),
            Column::number("decision_date", words.decision_date),
            Column::new("phases", words.phase, Kind::Many).chosen(Choices::Alphabetical),
            Column::new("achievement", labels.achievement, Kind::Long),
            Column::text("status", view.words.columns.state)
                .chosen(Choices::AsListed)
                .starting(Some(status(AwardStatus::Counted).to_owned())),
            Column::new("source", words.source, Kind::Place),
        ];
        let texts = |text: fn(&'a Award) -> &'a str| self.column(|award| text(award).into());
        let optional = |text: fn(&'a Award) -> Option<&'a str>| self.column(|award| text(award).unwrap_or("").into());
        let mut values = vec![
            texts(|award| &award.recipient_name),
            self.column(|award| words.recipient_kind(award.recipient_kind).into()),
            optional(|award| award.position.as_deref()),
            optional(|award| award.unit_name.as_deref()),
            self.column(|award| sector(view, award.sector.as_deref()).into()),
            self.column(|award| lookup::form_name(view.input().catalogue, award).into()),
            optional(|award| award.decision_no.as_deref()),
            Values::Sorted(self.listed.iter().map(|award| view.day(award.decision_date)).collect()),
            self.column(|award| award.phases.join(BETWEEN).into()),
            optional(|award| award.achievement.as_deref()),
            self.column(|award| status(award.status).into()),
            Values::Places(self.listed.iter().map(|award| &award.place).collect()),
        ];
        let closings = view.input().records.closings();
        if !closings.is_empty() {
            let decision = |closing: &&Award| words.decision(closing.decision_no.as_deref(), closing.decision_date);
            let closed = |award: &Award| closings.get(award.id.as_str()).map_or_else(String::new, decision);
            // Right behind the state.
            let at = columns.iter().position(|column| column.key == "status").map_or(columns.len(), |at| at + 1);
            columns.insert(at, Column::text("closed_by", view.frame.labels.states.closed_by));
            values.insert(at, self.column(|award| closed(award).into()));
        }
        List { id: AWARDS, caption: labels.title.to_owned(), columns, values }
    }

    fn column(&self, text: impl Fn(&'a Award) -> Cow<'a, str>) -> Values<'a> {
        Values::Texts(self.listed.iter().map(|award| text(award)).collect())
    }
}

/// So many rows with the greatest keys; what fits keeps its order.
fn greatest<T, K: Ord>(mut rows: Vec<T>, most: usize, key: impl Fn(&T) -> K) -> Vec<T> {
    if rows.len() > most {
        rows.sort_by_cached_key(|row| Reverse(key(row)));
        rows.truncate(most);
    }
    rows
}

fn sector<'a>(view: &View<'a>, code: Option<&'a str>) -> &'a str {
    sectors::name(sectors::code(code), view.input().catalogue, view.frame.labels)
}

pub fn blocks<'a>(view: &View<'a>) -> Vec<Block<'a>> {
    let (labels, words) = (&view.frame.labels.blocks, &view.frame.labels.words);
    let scores: Vec<&Score> = groups(&view.frame).into_iter().flatten().collect();
    let mut given: BTreeMap<(&str, i32), Vec<&str>> = BTreeMap::new();
    for award in flags::given(&view.frame) {
        if let Some(key) = award.unit_id.as_deref().zip(award.year) {
            given.entry(key).or_default().push(lookup::form_name(view.input().catalogue, award));
        }
    }
    let columns = vec![
        Column::text("unit", words.unit),
        Column::text("block", view.words.columns.block).chosen(Choices::AsListed),
        Column::text("year", words.year).chosen(Choices::Alphabetical),
        Column::text("sector", words.sector),
        Column::number("self", labels.self_score),
        Column::number("block_score", labels.block_score),
        Column::number("final", labels.final_score),
        Column::number("relative", labels.relative_score),
        Column::number("rank", labels.rank),
        Column::number("computed", labels.computed_rank),
        Column::text("compared", labels.compared).chosen(Choices::AsListed),
        Column::text("proposed", labels.proposed),
        Column::text("flag", labels.flag),
        Column::new("source", words.source, Kind::Place),
    ];
    let texts =
        |text: &dyn Fn(&'a Score) -> Cow<'a, str>| Values::Texts(scores.iter().map(|score| text(score)).collect());
    let numbers = |number: fn(&Score) -> Option<f64>| {
        Values::Sorted(scores.iter().map(|score| view.number(number(score))).collect())
    };
    let compared = |score: &Score| match (score.rank, score.computed_rank) {
        (Some(written), Some(computed)) if written == computed => labels.agrees,
        (Some(_), Some(_)) => labels.differs,
        _ => "",
    };
    let flags = |score: &Score| {
        let given = score.year.and_then(|year| given.get(&(score.unit_id.as_str(), year)));
        given.map_or_else(String::new, |names| names.join(BETWEEN))
    };
    let values = vec![
        texts(&|score| score.unit_name.as_str().into()),
        texts(&|score| score.block.as_str().into()),
        texts(&|score| score.year.map_or_else(String::new, |year| year.to_string()).into()),
        texts(&|score| sector(view, score.sector.as_deref()).into()),
        numbers(|score| points(score.self_score)),
        numbers(|score| points(score.block_score)),
        numbers(|score| points(score.final_score)),
        numbers(|score| points(score.relative_score)),
        numbers(|score| score.rank.map(f64::from)),
        numbers(|score| score.computed_rank.map(f64::from)),
        texts(&|score| compared(score).into()),
        texts(&|score| score.proposed.map_or("", |proposal| labels.proposal(proposal)).into()),
        texts(&|score| flags(score).into()),
        Values::Places(scores.iter().map(|score| &score.place).collect()),
    ];
    let list = List { id: "blocks", caption: labels.title.to_owned(), columns, values };
    vec![Block::List(list), Block::Note(labels.note.to_owned())]
}

fn points(hundredths: Option<i64>) -> Option<f64> {
    hundredths.map(|points| points as f64 / HUNDREDTHS)
}

pub fn issues<'a>(view: &View<'a>) -> Vec<Block<'a>> {
    let labels = &view.frame.labels.issues;
    let count = |severity| view.input().issues.iter().filter(|issue| issue.severity == severity).count();
    let counts = [Severity::Error, Severity::Question, Severity::Warning, Severity::Note].map(count);
    // Within one severity the order of the files stays.
    let mut sorted: Vec<&ShownIssue> = view.input().issues.iter().collect();
    sorted.sort_by_key(|issue| issue.severity);
    let shortened = (sorted.len() > LISTED).then(|| view.words.shortened_issues(LISTED, sorted.len(), labels.name));
    sorted.truncate(LISTED);
    let texts =
        |text: fn(&'a ShownIssue) -> &'a str| Values::Texts(sorted.iter().map(|issue| text(issue).into()).collect());
    let severity = sorted.iter().map(|issue| view.frame.labels.words.severity(issue.severity).into());
    let columns = vec![
        Column::text("severity", labels.severity).chosen(Choices::AsListed),
        Column::text("code", labels.code).chosen(Choices::Alphabetical),
        Column::new("message", labels.message, Kind::Long),
        Column::new("suggestion", labels.suggestion, Kind::Long),
        Column::text("value", labels.value),
        Column::text("file", labels.file).chosen(Choices::Alphabetical),
        Column::text("sheet", labels.sheet),
        Column::text("cell", labels.cell),
    ];
    let values = vec![
        Values::Texts(severity.collect()),
        texts(|issue| &issue.code),
        texts(|issue| &issue.message),
        texts(|issue| &issue.suggestion),
        texts(|issue| &issue.value),
        texts(|issue| &issue.file),
        texts(|issue| &issue.sheet),
        texts(|issue| &issue.cell),
    ];
    let list = List { id: "issues", caption: labels.title.to_owned(), columns, values };
    let counts = [Block::Note(labels.counts(counts))];
    counts.into_iter().chain(shortened.map(Block::Warning)).chain([Block::List(list)]).collect()
}

#[cfg(test)]
mod tests {
    use super::greatest;

    #[test]
    fn the_latest_rows_stay() {
        let years = || vec![Some(2020), None, Some(2023), Some(2022)];
        assert_eq!(greatest(years(), 2, |year| *year), [Some(2023), Some(2022)]);
        assert_eq!(greatest(years(), 4, |year| *year), years());
    }
}
