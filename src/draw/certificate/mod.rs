//! Certificates: for each award form and decision the pages of its recipients, in the prescribed order.

mod form;
mod page;
mod preflight;
mod printer;
mod said;
mod set;
mod test_sheet;
mod words;

pub use form::{Address, Align, Block, Condition, Form, Sentence, Settings, Slot, Stand, Wording};
pub use page::{Bases, CODE, Mode, page};
pub use preflight::{is_remark, preflight};
pub use printer::{Printer, Reading};
pub use said::Said;
pub use set::{Set, SetLine, set};
pub use test_sheet::{crosses, test_sheet};
pub use words::{DATA, TIMES};

use crate::draw::page::Page;
use crate::issue::{Issue, PrintProblem};
use crate::model::{Award, AwardStatus, Catalogue, Date, Text, Unit};
use crate::parallel::each;
use crate::place::Place;
use std::collections::{BTreeMap, BTreeSet};

/// What certificates are drawn from.
pub struct Input<'a> {
    pub awards: &'a [Award],
    pub units: BTreeMap<&'a str, &'a Unit>,
    pub catalogue: &'a Catalogue,
    /// The date of the run.
    pub date: Date,
    /// On how many threads certificates are laid out; they are the same on any number.
    pub jobs: usize,
    /// The phases that are asked for; all awards where none is named.
    pub phases: &'a [String],
}

impl<'a> Input<'a> {
    pub fn new(awards: &'a [Award], units: &'a [Unit], catalogue: &'a Catalogue, date: Date) -> Self {
        Self {
            awards,
            units: units.iter().map(|unit| (unit.id.as_str(), unit)).collect(),
            catalogue,
            date,
            jobs: 1,
            phases: &[],
        }
    }

    /// Granted, or proposed and closed by no decision yet, and of a phase that is asked for.
    fn wants(&self, award: &Award, mode: Mode) -> bool {
        let asked =
            self.phases.is_empty() || award.phases.iter().any(|phase| self.phases.iter().any(|one| **one == **phase));
        let of_mode = match mode {
            Mode::Draft | Mode::Overprint | Mode::Final => award.status == AwardStatus::Counted,
            Mode::Proposal => award.status == AwardStatus::Proposed && award.closed_by.is_none(),
        };
        of_mode && asked
    }
}

/// How certificates are to be printed.
#[derive(Clone, Debug, Default)]
pub struct Print {
    pub mode: Mode,
    /// How the printer errs, for each form of its own and for the rest.
    pub printer: Option<Profile>,
    /// Pictures (PNG) of the signed codes by the award's id; nothing where the office signs none. Drafts show their place.
    pub codes: Option<BTreeMap<String, Vec<u8>>>,
}

/// How a printer errs; a form that lies in another tray may have its own error.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Profile {
    pub own: Printer,
    pub forms: BTreeMap<String, Printer>,
}

impl Profile {
    pub fn of(&self, form: &str) -> &Printer {
        self.forms.get(form).unwrap_or(&self.own)
    }
}

/// The certificates of one award form and decision.
#[derive(Clone, Debug, PartialEq)]
pub struct Document {
    /// Code of the award form.
    pub form: Text,
    pub decision: Option<Text>,
    /// Its number and day as plain ASCII; documents of one decision have the same.
    pub decision_stem: String,
    pub decision_date: Option<Date>,
    /// Name of its file and folder: plain ASCII, unique.
    pub stem: String,
    pub title: String,
    /// How many it has, however many of them are asked for.
    pub count: usize,
    pub certificates: Vec<Certificate>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Certificate {
    /// In the index, counted from one over all documents.
    pub number: usize,
    pub award_id: String,
    /// As the roster writes it, and as it is printed.
    pub recipient_name: String,
    pub printed_name: String,
    pub said: Said,
    pub page: Page,
    /// What to look at before printing.
    pub remarks: Vec<PrintProblem>,
    /// File name inside the document's folder; without a person's name.
    pub file: String,
}

/// What makes one document: precedence of the award form, name, and decision number as written.
type Sheaf<'a> = (usize, String, Option<&'a str>);

/// Draws the certificates of all counted awards that are printed on paper, or, as the mode says, of all open proposals. Awards of one form and decision make one
/// document; inside it collectives come first, then households, then individuals (Decree 152/2025, article 29.5), each
/// in the order of the rosters.
pub fn certificates(input: &Input<'_>, settings: &Settings, print: &Print) -> (Vec<Document>, Vec<Issue>) {
    let rank: BTreeMap<&str, usize> =
        input.catalogue.award_forms.iter().enumerate().map(|(at, form)| (form.term.code.as_str(), at)).collect();
    let mut groups: BTreeMap<Sheaf<'_>, Vec<(&Award, &Form)>> = BTreeMap::new();
    let mut issues = Vec::new();
    for award in input.awards.iter().filter(|award| input.wants(award, print.mode)) {
        // A form that is not listed has no certificate.
        let listed = input.catalogue.form(&award.form).map_or(&[][..], |form| form.certificates.as_slice());
        let known = || listed.iter().filter_map(|id| settings.form(id));
        let form = known().find(|form| form.holds_on(award.decision_date));
        if let (Some(form), Some(&rank)) = (form, rank.get(award.form.as_str())) {
            groups.entry((rank, stem(award), award.decision_no.as_deref())).or_default().push((award, form));
        } else if !listed.is_empty() {
            let problem = PrintProblem::NoCertificateForm { form: listed.join(", ") };
            issues.push(Issue::new(problem, award.place.clone()).with_value(award.recipient_name.clone()));
        }
    }
    for awards in groups.values_mut() {
        awards.sort_by_key(|(award, _)| award.recipient_kind);
    }
    // What takes time: each certificate by itself, all of them in the order in which they are numbered.
    let all: Vec<(&Award, &Form)> = groups.values().flatten().copied().collect();
    let mut numbers: BTreeMap<Registered<'_>, Vec<&Award>> = BTreeMap::new();
    for (award, _) in &all {
        if let Some(key) = registered(award) {
            numbers.entry(key).or_default().push(award);
        }
    }
    let lay = |at: usize| {
        let (award, form) = all[at];
        let set = set(award, form, input, settings);
        let mut remarks = preflight(award, &set, input, settings, print.mode);
        let others = registered(award).and_then(|key| numbers.get(&key));
        let other = others.and_then(|others| others.iter().find(|other| other.id != award.id));
        remarks.extend(award.register_no.clone().zip(other).map(|(number, other)| PrintProblem::RegisterNoTwice {
            number,
            other: words::printed_name(other).to_owned(),
        }));
        (award.id.as_str(), (set, remarks, Said::of(award, input, settings)))
    };
    // By the award's id: no layout can come to stand under another name.
    let mut laid: BTreeMap<&str, _> = each(input.jobs, all.len(), || (), |(), at| lay(at)).into_iter().collect();
    assert_eq!(laid.len(), all.len(), "every award has an id of its own");
    let mut documents = Vec::new();
    let mut taken = BTreeSet::new();
    let mut number = 0;
    for ((_, stem, _), awards) in groups {
        let (first, _) = *awards.first().expect("a group is made of its first award");
        let listed = input.catalogue.form(&first.form).expect("only listed forms have certificates");
        let name = listed.term.name.clone();
        let title = match &first.decision_no {
            Some(number) => format!("{name} - {number}"),
            None => name,
        };
        let (form, decision) = (first.form.clone(), first.decision_no.clone());
        let (decision_stem, decision_date) = (decision_stem(first), first.decision_date);
        let mut bases = Bases::default();
        let mut certificates = Vec::new();
        for (at, (award, form)) in (1..).zip(awards) {
            let (set, remarks, said) = laid.remove(award.id.as_str()).expect("every award was laid out once");
            number += 1;
            let page = page(form, &set, settings, print, &award.id, &mut bases);
            issues.extend(remarks.iter().map(|problem| issue(problem, award)));
            certificates.push(Certificate {
                number,
                award_id: award.id.clone(),
                recipient_name: award.recipient_name.to_string(),
                printed_name: words::printed_name(award).to_owned(),
                said,
                page,
                remarks,
                file: format!("{at:03}-{}.pdf", award.id),
            });
        }
        // Two decisions whose numbers differ only in what a file name cannot hold.
        let stem = std::iter::once(stem.clone())
            .chain((2..).map(|n: u32| format!("{stem}-{n}")))
            .find(|name| !taken.contains(name))
            .expect("there is always a further number");
        taken.insert(stem.clone());
        let count = certificates.len();
        documents.push(Document { form, decision, decision_stem, decision_date, stem, title, count, certificates });
    }
    (documents, once(issues))
}

/// What has one number in the register: authority, year of the decision, and the number.
type Registered<'a> = (&'a str, Option<i32>, String);

fn registered(award: &Award) -> Option<Registered<'_>> {
    let number = award.register_no.as_deref()?.trim().to_lowercase();
    (!number.is_empty()).then(|| (award.authority.as_str(), award.decision_date.map(Date::year), number))
}

/// A remark at the award's row; one on an award form as a whole names no recipient.
fn issue(problem: &PrintProblem, award: &Award) -> Issue {
    let issue = Issue::new(problem.clone(), award.place.clone());
    if problem.of_whole_form() { issue } else { issue.with_value(award.recipient_name.clone()) }
}

/// Two equal remarks are one: on one row, or, where they are on an award form as a whole, at its first row.
fn once(issues: Vec<Issue>) -> Vec<Issue> {
    let mut kept: Vec<Issue> = Vec::new();
    let mut at_place: BTreeMap<Option<Place>, Vec<usize>> = BTreeMap::new();
    for issue in issues {
        let known = at_place.entry(issue.value.is_some().then(|| issue.place.clone())).or_default();
        if !known.iter().any(|at| kept[*at].problem == issue.problem) {
            known.push(kept.len());
            kept.push(issue);
        }
    }
    kept
}

/// "bk_tinh-2134-qd-ubnd-2022-10-21", or "bk_vca-chua-co-quyet-dinh".
fn stem(award: &Award) -> String {
    format!("{}-{}", award.form.to_lowercase(), decision_stem(award))
}

fn decision_stem(award: &Award) -> String {
    let number = award.decision_no.as_deref().unwrap_or("chưa có quyết định");
    let date = award.decision_date.map_or_else(String::new, |date| format!("-{date}"));
    // A file name has an end, whatever somebody typed into the cell; equal beginnings are numbered apart.
    let number: String = ascii(number).chars().take(60).collect();
    format!("{number}{date}")
}

/// Letters and digits without marks, anything else as one dash.
fn ascii(text: &str) -> String {
    use unicode_normalization::UnicodeNormalization;
    let plain = text.to_lowercase().replace('đ', "d");
    let plain: String = plain.nfd().filter(|c| !('\u{300}'..='\u{36F}').contains(c)).collect();
    plain.split(|c: char| !c.is_ascii_alphanumeric()).filter(|part| !part.is_empty()).collect::<Vec<_>>().join("-")
}
