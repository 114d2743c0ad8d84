//! The key figures, in the order in which the workbook and the page show them.

use super::frame::Frame;
use super::lookup::forms_of;
use crate::model::{Category, Cut, FigureName, Figures, RecipientKind};

/// A row: name and measure, whether it is a part of the row above, the figure and the cuts that it adds up.
pub struct Indicator<'a> {
    pub words: (&'a str, &'a str),
    pub part: bool,
    pub name: FigureName,
    pub cuts: Vec<Cut>,
}

impl<'a> Indicator<'a> {
    pub fn main(words: (&'a str, &'a str), name: FigureName) -> Self {
        Self { words, part: false, name, cuts: vec![Cut::all()] }
    }

    pub fn part(words: (&'a str, &'a str), name: FigureName, cuts: Vec<Cut>) -> Self {
        Self { words, part: true, name, cuts }
    }

    /// Its cuts within a time.
    pub fn cuts_in(&self, time: &Cut) -> impl Iterator<Item = Cut> {
        self.cuts.iter().map(|cut| cut.clone().in_time_of(time))
    }

    /// An award is of one form, so those of several forms may be added up within a time; none of them is zero where awards are
    /// counted at all.
    pub fn value(&self, figures: &Figures, time: &Cut) -> Option<f64> {
        let of = |cut: Cut| figures.get(self.name, &cut);
        match self.cuts.len() {
            1 => self.cuts_in(time).find_map(of),
            _ => figures.get(self.name, time).and_then(|_| {
                // From zero on: the library's sum of no numbers is minus zero, which would be printed.
                self.cuts_in(time).map(of).try_fold(0.0, |sum, value| Some(sum + value?))
            }),
        }
    }
}

pub fn listed<'a>(frame: &'a Frame<'_>) -> Vec<Indicator<'a>> {
    let labels = &frame.labels.overview;
    let mut rows = vec![
        Indicator::main(labels.units, FigureName::Units),
        Indicator::main(labels.registered, FigureName::UnitsRegistered),
        Indicator::main(labels.took_part, FigureName::UnitsTookPart),
        Indicator::main(labels.rate, FigureName::ParticipationRate),
        Indicator::main(labels.participants, FigureName::Participants),
        Indicator::main(labels.awards, FigureName::Awards),
    ];
    for kind in RecipientKind::ALL {
        let words = (frame.labels.words.recipient_kind(*kind), labels.awards.1);
        rows.push(Indicator::part(words, FigureName::Awards, vec![Cut::all().recipient_kind(kind.code())]));
    }
    let categories =
        [(Category::Title, labels.titles), (Category::Form, labels.forms), (Category::Other, labels.others)];
    for (category, words) in categories {
        let forms = forms_of(frame.input.figures, frame.input.catalogue, category);
        // Prizes outside the law are rare: a line of nothing but zeros would only raise questions.
        if category != Category::Other || !forms.is_empty() {
            let cuts = forms.iter().map(|form| Cut::all().form(form)).collect();
            rows.push(Indicator::part(words, FigureName::Awards, cuts));
        }
    }
    rows.extend([
        Indicator::main(labels.flags, FigureName::Flags),
        Indicator::main(labels.recipients, FigureName::Recipients),
        Indicator::main(labels.units_awarded, FigureName::UnitsAwarded),
        Indicator::main(labels.units_never, FigureName::UnitsNeverAwarded),
        Indicator::main(labels.silent, FigureName::SilentUnits),
        Indicator::main(labels.officers, FigureName::Officers),
        Indicator::part(labels.concurrent, FigureName::OfficersConcurrent, vec![Cut::all()]),
        Indicator::part(labels.trained, FigureName::OfficersTrained, vec![Cut::all()]),
        Indicator::main(labels.activities, FigureName::Activities),
    ]);
    rows
}
