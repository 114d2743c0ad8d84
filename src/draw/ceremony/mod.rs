//! For the day of the award, of each decision: whom to call, where they sit, and labels for envelopes.

mod labels;
mod list;
mod paper;
mod reading;
mod seating;

pub use labels::labels;
pub use list::workbook;
pub use reading::reading;
pub use seating::seating;

use super::certificate::{Document, Said};
use crate::lang::CeremonyLabels;
use crate::model::{Date, Text};
use std::collections::BTreeSet;

/// How an office seats its guests and labels its envelopes.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Settings {
    pub seats_per_row: usize,
    /// Width and height of a label in millimetres.
    pub label: [f64; 2],
    /// Columns and rows of labels on a sheet of A4.
    pub labels: [usize; 2],
}

/// One who is called up.
#[derive(Clone, Debug)]
pub struct Guest<'a> {
    /// From 1, in the order of calling, which is that of the seats.
    pub number: usize,
    pub said: &'a Said,
}

/// All who are awarded by one decision.
#[derive(Clone, Debug)]
pub struct Pack<'a> {
    /// Beginning of its files' names: plain ASCII, unique.
    pub stem: String,
    pub decision: Option<&'a Text>,
    pub date: Option<Date>,
    pub guests: Vec<Guest<'a>>,
}

impl Pack<'_> {
    /// The line below a title: number and day of the decision.
    fn subtitle(&self, words: &CeremonyLabels) -> String {
        words.decision(self.decision.map_or("", |number| number.as_str()), self.date)
    }

    /// Each award with its guests.
    fn awards(&self) -> Vec<(&str, &[Guest<'_>])> {
        let groups = self.guests.chunk_by(|one, next| one.said.award == next.said.award);
        groups.map(|group| (group[0].said.award.as_str(), group)).collect()
    }

    /// Row and seat of a guest, both from 1.
    fn seat(guest: &Guest<'_>, settings: &Settings) -> (usize, usize) {
        let (at, seats) = (guest.number.saturating_sub(1), settings.seats_per_row.max(1));
        (at / seats + 1, at % seats + 1)
    }
}

/// The packs of some documents: those of one decision together, awards in the order of the documents.
pub fn packs(documents: &[Document]) -> Vec<Pack<'_>> {
    let mut packs: Vec<(&str, Pack<'_>)> = Vec::new();
    let mut taken = BTreeSet::new();
    for document in documents {
        let key = (document.decision_stem.as_str(), document.decision.as_ref());
        let at = packs.iter().position(|(stem, pack)| (*stem, pack.decision) == key).unwrap_or_else(|| {
            let names = std::iter::once(key.0.to_owned()).chain((2..).map(|n: u32| format!("{}-{n}", key.0)));
            let mut free = names.into_iter().filter(|name| !taken.contains(name));
            let stem = free.next().expect("of endless names one is free");
            taken.insert(stem.clone());
            let (decision, date) = (document.decision.as_ref(), document.decision_date);
            packs.push((key.0, Pack { stem, decision, date, guests: Vec::new() }));
            packs.len() - 1
        });
        let pack = &mut packs[at].1;
        let first = pack.guests.len() + 1;
        let called = (first..).zip(&document.certificates);
        pack.guests.extend(called.map(|(number, certificate)| Guest { number, said: &certificate.said }));
    }
    packs.into_iter().map(|(_, pack)| pack).collect()
}
