//! What a row says beside its awards, for the rules: class, initiative, who decided, what a remark says.

use crate::model::{Catalogue, Facts, PositionClass, TaskClass, Term, Text};
use crate::roster::column::Column;
use crate::roster::meaning::Meaning;
use crate::roster::table::{Cell, RowView, Value};
use crate::roster::text::fold;
use crate::roster::value;
use crate::wording::explained::Explained;
use crate::wording::lexicon::{Lexicon, Wording};
use crate::wording::phrases::Phrases;

/// The word lists of facts, made ready once for a run.
#[derive(Debug)]
pub struct FactWords {
    authorities: Lexicon,
    /// Folded suffix of a decision number, and the authorities that number so.
    suffixes: Vec<(String, Vec<Text>)>,
    classes: Lexicon,
    explains_class: Explained,
    leader: Phrases,
    worker: Phrases,
    held: Phrases,
    not_held: Phrases,
    no_longer_held: Phrases,
    revoked: Phrases,
    posthumous: Phrases,
    /// With their tones: "hồ" is a family name, "hộ" a household.
    household: Vec<String>,
}

impl FactWords {
    pub fn new(catalogue: &Catalogue, wording: &Wording) -> Self {
        let mut suffixes: Vec<(String, Vec<Text>)> = Vec::new();
        for authority in &catalogue.authorities {
            for suffix in authority.suffixes.iter().map(|suffix| fold(suffix)) {
                match suffixes.iter_mut().find(|(known, _)| *known == suffix) {
                    Some((_, codes)) => codes.push(authority.term.code.as_str().into()),
                    None => suffixes.push((suffix, vec![authority.term.code.as_str().into()])),
                }
            }
        }
        let classes: Vec<Term> = catalogue.class_words.iter().map(|(class, words)| class_term(*class, words)).collect();
        let words = &catalogue.rule_words;
        Self {
            authorities: Lexicon::new(catalogue.authorities.iter().map(|authority| &authority.term), wording),
            suffixes,
            classes: Lexicon::new(&classes, wording),
            explains_class: Explained::new(classes.iter().flat_map(Term::wordings), wording),
            leader: Phrases::new(&words.leader),
            worker: Phrases::new(&words.worker),
            held: Phrases::new(&words.held),
            not_held: Phrases::new(&words.not_held),
            no_longer_held: Phrases::new(&words.no_longer_held),
            revoked: Phrases::new(&words.revoked),
            posthumous: Phrases::new(&words.posthumous),
            household: words.household.iter().map(|word| format!("{} ", word.to_lowercase())).collect(),
        }
    }

    /// Whether a text says that its person has died.
    pub fn is_posthumous(&self, text: &str) -> bool {
        self.posthumous.inside(text)
    }

    /// Authorities whose decisions are numbered like this one.
    pub fn by_number(&self, decision_no: &str) -> Vec<Text> {
        let Some((_, suffix)) = decision_no.rsplit_once('/') else { return Vec::new() };
        let suffix = fold(suffix);
        self.suffixes.iter().find(|(known, _)| *known == suffix).map_or_else(Vec::new, |(_, codes)| codes.clone())
    }
}

fn class_term(class: TaskClass, words: &[String]) -> Term {
    Term { code: class.code().to_owned(), name: class.code().to_owned(), aliases: words.to_vec() }
}

/// What a row says, but for its recipients and its time. The decision number may be that of the line above the table.
pub fn particulars(row: RowView<'_>, decision_no: Option<&str>, list: &FactWords) -> Facts {
    let remark = row.text(Meaning::Remark).unwrap_or("");
    let over = list.no_longer_held.inside(remark);
    let held = !over && list.held.inside(remark) && !list.not_held.inside(remark);
    let said_level = row.text(Meaning::Level);
    let signer = row.text(Meaning::Signer);
    let authority = |text: &str| list.authorities.exact(text).or_else(|| list.authorities.inside(text, 2));
    Facts {
        class: row.text(Meaning::Class).and_then(|text| class(text, list)),
        initiative: row
            .cell(Meaning::Initiative)
            .filter(|cell| cell.text.contains(char::is_alphanumeric))
            .map(|cell| !matches!(value::yes_no(cell), Ok(Some(false)))),
        position_class: None,
        said_level: said_level.map(str::to_owned),
        signer: signer.map(str::to_owned),
        named_authorities: said_level.and_then(authority).or_else(|| signer.and_then(authority)).into_iter().collect(),
        numbered_authorities: decision_no.map_or_else(Vec::new, |number| list.by_number(number)),
        held: held.then(|| remark.to_owned()),
        disciplined_until: if over { value::year(remark) } else { None },
        council_vote: row.cells(Meaning::CouncilVote).find_map(|(column, cell)| vote(column, cell)),
        household_name: [Meaning::Person, Meaning::Name].into_iter().any(|meaning| {
            let name = row.text(meaning).map(str::to_lowercase);
            name.is_some_and(|name| list.household.iter().any(|start| name.starts_with(start)))
        }),
        revoked: list.revoked.inside(remark).then(|| remark.to_owned()),
        posthumous: [Meaning::Remark, Meaning::Award, Meaning::Position]
            .into_iter()
            .any(|meaning| row.text(meaning).is_some_and(|text| list.posthumous.inside(text))),
        sex_contradicted: false,
        year_of_decision: false,
        year_in_row: false,
        phase_named: false,
    }
}

fn class(text: &str, list: &FactWords) -> Option<TaskClass> {
    let code = list
        .classes
        .exact(text)
        .or_else(|| list.classes.inside(text, 2).filter(|_| !list.explains_class.denied(text)))?;
    TaskClass::from_code(&code)
}

pub fn position_class(position: &str, list: &FactWords) -> Option<PositionClass> {
    if list.leader.inside(position) {
        return Some(PositionClass::Leader);
    }
    list.worker.inside(position).then_some(PositionClass::Worker)
}

/// Share of a vote in hundredths of a percent: "95%", "18/20", 0.95; a bare 95 only under a heading of shares, because
/// under "Số phiếu" it is a number of votes.
fn vote(column: &Column, cell: &Cell) -> Option<u32> {
    if let Some((yes, of)) = cell.text.split_once('/') {
        let number = |text: &str| text.trim().parse::<f64>().ok();
        let (yes, of) = (number(yes)?, number(of)?);
        return (of > 0.0 && yes <= of).then(|| (yes / of * 10_000.0).round() as u32);
    }
    let number = value::number(cell).ok().flatten()?;
    let share = cell.text.contains('%') || column.header.contains('%') || fold(&column.header).contains("ty le");
    let percent = match cell.value {
        Value::Number(part) if part <= 1.0 => part * 100.0,
        _ if share => number,
        _ => return None,
    };
    (0.0..=100.0).contains(&percent).then(|| (percent * 100.0).round() as u32)
}
