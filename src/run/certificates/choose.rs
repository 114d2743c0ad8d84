//! Which of the certificates are asked for.

use super::print::Asked;
use crate::draw::certificate::{Certificate, Document};
use crate::issue::Failure;
use crate::model::Award;
use crate::roster::slips::slips;
use crate::roster::text::fold;
use std::collections::BTreeSet;

/// How many names or numbers are suggested.
const SUGGESTED: usize = 5;

/// The documents with the certificates that are asked for.
///
/// # Errors
/// A decision, recipient or number that no certificate has, with what is nearest to it.
pub fn chosen(mut documents: Vec<Document>, asked: &Asked) -> Result<Vec<Document>, Failure> {
    // Nothing is part of every name.
    if let Some(wanted) = asked.decision.iter().chain(&asked.recipient).find(|wanted| fold(wanted).trim().is_empty()) {
        return Err(Failure::NoCertificate { asked: wanted.clone(), near: Vec::new() });
    }
    if let Some(wanted) = &asked.decision {
        let known: BTreeSet<String> =
            documents.iter().filter_map(|document| document.decision.clone()).map(String::from).collect();
        documents.retain(|document| document.decision.as_deref().is_some_and(|number| same_decision(number, wanted)));
        found(&documents, wanted, || nearest(wanted, &known))?;
    }
    if let Some(wanted) = &asked.recipient {
        let known: BTreeSet<String> = all(&documents).map(|certificate| certificate.printed_name.clone()).collect();
        let key = fold(wanted);
        keep(&mut documents, |certificate| is_named(certificate, &key));
        found(&documents, wanted, || nearest(wanted, &known))?;
    }
    if let Some(from) = asked.from {
        let last = all(&documents).map(|certificate| certificate.number).max();
        keep(&mut documents, |certificate| certificate.number >= from);
        found(&documents, &from.to_string(), || last.map(|last| last.to_string()).into_iter().collect())?;
    }
    Ok(documents)
}

/// The drafts of proposals that are asked for: a proposal has no decision, and its number is of another index.
pub fn of_proposals(mut documents: Vec<Document>, asked: &Asked) -> Vec<Document> {
    if asked.decision.is_some() || asked.from.is_some() {
        return Vec::new();
    }
    if let Some(wanted) = &asked.recipient {
        let key = fold(wanted);
        keep(&mut documents, |certificate| is_named(certificate, &key));
    }
    documents
}

fn is_named(certificate: &Certificate, key: &str) -> bool {
    [&certificate.printed_name, &certificate.recipient_name].iter().any(|name| fold(name).contains(key))
}

/// Whether an award without a certificate is of those that are asked for; it has no number of the index.
pub fn fits(award: &Award, asked: &Asked) -> bool {
    let named = |wanted: &String| {
        let names = [Some(&award.recipient_name), award.unit_name.as_ref()];
        names.into_iter().flatten().any(|name| fold(name).contains(&fold(wanted)))
    };
    let decided = |wanted: &String| award.decision_no.as_deref().is_some_and(|number| same_decision(number, wanted));
    asked.decision.as_ref().is_none_or(decided) && asked.recipient.as_ref().is_none_or(named)
}

fn all(documents: &[Document]) -> impl Iterator<Item = &Certificate> {
    documents.iter().flat_map(|document| &document.certificates)
}

fn keep(documents: &mut Vec<Document>, wanted: impl Fn(&Certificate) -> bool) {
    for document in documents.iter_mut() {
        document.certificates.retain(&wanted);
    }
    documents.retain(|document| !document.certificates.is_empty());
}

fn found(documents: &[Document], asked: &str, near: impl FnOnce() -> Vec<String>) -> Result<(), Failure> {
    if documents.is_empty() { Err(Failure::NoCertificate { asked: asked.to_owned(), near: near() }) } else { Ok(()) }
}

/// "2157" is "2157/QĐ-UBND"; a number with its suffix is that number alone.
fn same_decision(number: &str, wanted: &str) -> bool {
    let bare = |text: &str| text.split('/').next().map_or_else(String::new, fold);
    if wanted.contains('/') { fold(number) == fold(wanted) } else { bare(number) == fold(wanted) }
}

/// The known texts that are most like what was asked for; as much of a longer one as was asked for is compared.
fn nearest(asked: &str, known: &BTreeSet<String>) -> Vec<String> {
    let asked: Vec<char> = fold(asked).chars().collect();
    // A third of its letters may be wrong; more is another text.
    let most = (asked.len() / 3).max(1);
    let distance = |text: &String| {
        let folded = fold(text);
        let words: Vec<&str> = folded.split(' ').collect();
        let starts = (0..words.len()).map(|at| words[at..].join(" "));
        let cuts = starts.flat_map(|rest| {
            let rest: Vec<char> = rest.chars().collect();
            let lengths = asked.len().saturating_sub(1)..=asked.len() + 1;
            lengths.map(move |length| rest.iter().take(length).copied().collect::<Vec<char>>()).collect::<Vec<_>>()
        });
        cuts.filter_map(|cut| slips(&asked, &cut, most)).min()
    };
    let mut near: Vec<(usize, &String)> = known.iter().filter_map(|text| Some((distance(text)?, text))).collect();
    near.sort();
    near.into_iter().take(SUGGESTED).map(|(_, text)| text.clone()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn decisions_and_names_are_known_by_what_people_type() {
        assert!(same_decision("2157/QĐ-UBND", "2157") && same_decision("2157/QĐ-UBND", "2157/qd-ubnd"));
        assert!(!same_decision("2157/QĐ-UBND", "215") && !same_decision("2157/QĐ-UBND", "2157/QĐ-LMHTX"));
        let known: BTreeSet<String> =
            ["Nguyễn Văn Một", "Trần Thị Hai", "Nguyễn Văn Mốt", "Lê Ba"].map(str::to_owned).into();
        assert_eq!(nearest("nguyen van mpt", &known), ["Nguyễn Văn Mốt", "Nguyễn Văn Một"]);
        assert_eq!(nearest("xyz xyz xyz", &known), Vec::<String>::new());
    }
}
