//! Certificate drafts: for each award form and decision the pages of its recipients, in the prescribed order.

mod form;
mod page;
mod words;

pub use form::{Align, Block, Form, Sentences, Settings};

use crate::draw::page::Page;
use crate::issue::{Issue, PrintProblem};
use crate::model::{Award, AwardStatus, Catalogue, Text, Unit};
use std::collections::{BTreeMap, BTreeSet};

/// What certificates are drawn from.
pub struct Input<'a> {
    pub awards: &'a [Award],
    pub units: &'a [Unit],
    pub catalogue: &'a Catalogue,
}

/// The certificates of one award form and decision.
#[derive(Clone, Debug, PartialEq)]
pub struct Document {
    /// Code of the award form.
    pub form: Text,
    pub decision: Option<Text>,
    /// Name of its file and folder: plain ASCII, unique.
    pub stem: String,
    pub title: String,
    pub certificates: Vec<Certificate>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Certificate {
    pub award_id: String,
    pub recipient_name: String,
    pub page: Page,
    /// What to look at before printing.
    pub remarks: Vec<PrintProblem>,
    /// File name inside the document's folder; without a person's name.
    pub file: String,
}

/// What makes one document: precedence of the award form, name, and decision number as written.
type Sheaf<'a> = (usize, String, Option<&'a str>);

/// Draws the certificates of all counted awards that are printed on paper. Awards of one form and decision make one
/// document; inside it collectives come first, then households, then individuals (Decree 152/2025, article 29.5), each
/// in the order of the rosters.
pub fn certificates(input: &Input<'_>, settings: &Settings) -> (Vec<Document>, Vec<Issue>) {
    let rank: BTreeMap<&str, usize> =
        input.catalogue.award_forms.iter().enumerate().map(|(at, form)| (form.term.code.as_str(), at)).collect();
    let mut groups: BTreeMap<Sheaf<'_>, Vec<(&Award, &Form)>> = BTreeMap::new();
    let mut issues = Vec::new();
    for award in input.awards.iter().filter(|award| award.status == AwardStatus::Counted) {
        let listed = input.catalogue.form(&award.form).and_then(|form| form.certificate.as_deref());
        let form = listed.and_then(|id| settings.forms.iter().find(|form| form.id == id));
        if let (Some(form), Some(&rank)) = (form, rank.get(award.form.as_str())) {
            groups.entry((rank, stem(award), award.decision_no.as_deref())).or_default().push((award, form));
        } else if let Some(id) = listed {
            let problem = PrintProblem::NoCertificateForm { form: id.to_owned() };
            issues.push(Issue::new(problem, award.place.clone()).with_value(award.recipient_name.clone()));
        }
    }
    let mut documents = Vec::new();
    let mut taken = BTreeSet::new();
    for ((_, stem, _), mut awards) in groups {
        awards.sort_by_key(|(award, _)| award.recipient_kind);
        let Some((first, _)) = awards.first() else { continue };
        let name = input.catalogue.form(&first.form).map(|form| form.term.name.clone()).unwrap_or_default();
        let title = match &first.decision_no {
            Some(number) => format!("{name} - {number}"),
            None => name,
        };
        let (form, decision) = (first.form.clone(), first.decision_no.clone());
        let mut certificates = Vec::new();
        for (number, (award, form)) in (1..).zip(&awards) {
            let (page, remarks) = page::page(award, form, input, settings);
            let place = || award.place.clone();
            issues.extend(
                remarks
                    .iter()
                    .map(|problem| Issue::new(problem.clone(), place()).with_value(award.recipient_name.clone())),
            );
            certificates.push(Certificate {
                award_id: award.id.clone(),
                recipient_name: award.recipient_name.to_string(),
                page,
                remarks,
                file: format!("{number:03}-{}.pdf", award.id),
            });
        }
        // Two decisions whose numbers differ only in what a file name cannot hold.
        let free = std::iter::once(stem.clone())
            .chain((2..).map(|n: u32| format!("{stem}-{n}")))
            .find(|name| !taken.contains(name));
        let stem = free.unwrap_or(stem);
        taken.insert(stem.clone());
        documents.push(Document { form, decision, stem, title, certificates });
    }
    (documents, issues)
}

/// "bk_tinh-2134-qd-ubnd-2022-10-21", or "bk_vca-chua-co-quyet-dinh".
fn stem(award: &Award) -> String {
    let number = award.decision_no.as_deref().unwrap_or("chưa có quyết định");
    let date = award.decision_date.map(|date| format!("-{date}")).unwrap_or_default();
    // A file name has an end, whatever somebody typed into the cell; equal beginnings are numbered apart.
    let number: String = ascii(number).chars().take(60).collect();
    format!("{}-{number}{date}", award.form.to_lowercase())
}

/// Letters and digits without marks, anything else as one dash.
fn ascii(text: &str) -> String {
    use unicode_normalization::UnicodeNormalization;
    let plain = text.to_lowercase().replace('đ', "d");
    let plain: String = plain.nfd().filter(|c| !('\u{300}'..='\u{36F}').contains(c)).collect();
    plain.split(|c: char| !c.is_ascii_alphanumeric()).filter(|part| !part.is_empty()).collect::<Vec<_>>().join("-")
}
