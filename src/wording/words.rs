//! Every list of wordings, made ready once for a run.

use super::explained::Explained;
use super::lexicon::{Lexicon, Wording};
use super::phrases::Phrases;
use super::title;
use super::unit_name::NameWords;
use crate::model::{Catalogue, Category, Phase, RecipientKind, Term, Text, UnitKind, UnitStatus};
use crate::roster::memo::{Memo, Spellings};
use crate::roster::table::{Cell, Value};
use crate::roster::text::fold;
use crate::roster::value::{self, Decision, When};
use std::rc::Rc;

/// The catalogue as settling uses it.
pub struct Words<'a> {
    pub catalogue: &'a Catalogue,
    pub names: NameWords,
    pub wording: Wording,
    pub sectors: Lexicon,
    pub movements: Lexicon,
    pub grounds: Lexicon,
    pub activities: Lexicon,
    pub awards: Lexicon,
    recipients: Memo<Option<RecipientKind>>,
    named_sectors: Memo<Option<Text>>,
    named_movements: Memo<Option<Text>>,
    named_phases: Memo<Option<usize>>,
    lines: Memo<Rc<Line>>,
    decisions: Memo<Decision>,
    times: Memo<Option<When>>,
    headers: Memo<Option<UnitKind>>,
    described: Memo<Option<(Category, Text, Text)>>,
    /// Words of lists that take awards back, or correct them.
    pub revoking: Phrases,
    pub correcting: Phrases,
    /// Words of lists that repeat others, to be compared with.
    pub repeating: Phrases,
    /// Words for officers who do the work besides another, and for those who do nothing else.
    pub concurrent: Phrases,
    pub full_time: Phrases,
    /// What explains the words of a status, of an officer's duty, of a sector, a movement and a ground.
    pub explains_status: Explained,
    pub explains_duty: Explained,
    pub explains_sector: Explained,
    pub explains_movement: Explained,
    pub explains_ground: Explained,
    pub spellings: Spellings,
}

/// What a title, a group row or a sheet's name says by itself.
#[derive(Debug)]
pub struct Line {
    /// The decision that the line names as one ("Kèm theo Quyết định số …").
    pub decision: Option<Decision>,
    /// The only year that it names.
    pub year: Option<i32>,
    pub years: Option<(i32, i32)>,
}

/// How a list calls a sector that is none of the others, before it says in brackets which.
const OTHER_SECTOR: &str = "khác";

/// What stands before a bracket at the end of a text, and what stands in it.
fn bracket(text: &str) -> Option<(&str, &str)> {
    let (before, inside) = text.trim_end().strip_suffix(')')?.split_once('(')?;
    (!before.trim().is_empty()).then(|| (before.trim(), inside.trim()))
}

impl<'a> Words<'a> {
    pub fn new(catalogue: &'a Catalogue) -> Self {
        let wording = Wording::new(&catalogue.abbreviations);
        let words_of = |lists: &'a [String]| lists.iter().map(String::as_str);
        let terms_of = |terms: &'a [Term]| terms.iter().flat_map(Term::wordings);
        let kinds = || catalogue.unit_kinds.iter().flat_map(|kind| words_of(&kind.prefixes));
        let statuses = catalogue.status_words.iter().flat_map(|(_, words)| words_of(words));
        let duties = words_of(&catalogue.concurrent_words).chain(words_of(&catalogue.full_time_words));
        let sectors = terms_of(&catalogue.sectors).chain(terms_of(&catalogue.business_words)).chain(kinds());
        Self {
            explains_status: Explained::new(statuses.chain(kinds()), &wording),
            explains_duty: Explained::new(duties, &wording),
            explains_sector: Explained::new(sectors, &wording),
            explains_movement: Explained::new(terms_of(&catalogue.movements), &wording),
            explains_ground: Explained::new(terms_of(&catalogue.grounds), &wording),
            catalogue,
            names: NameWords::new(catalogue),
            sectors: Lexicon::new(&catalogue.sectors, &wording),
            movements: Lexicon::new(&catalogue.movements, &wording),
            grounds: Lexicon::new(&catalogue.grounds, &wording),
            activities: Lexicon::new(&catalogue.activities, &wording),
            awards: Lexicon::new(catalogue.award_forms.iter().map(|form| &form.term), &wording),
            wording,
            recipients: Memo::default(),
            named_sectors: Memo::default(),
            named_movements: Memo::default(),
            named_phases: Memo::default(),
            lines: Memo::default(),
            decisions: Memo::default(),
            times: Memo::default(),
            headers: Memo::default(),
            described: Memo::default(),
            revoking: Phrases::new(&catalogue.revoked_words),
            correcting: Phrases::new(&catalogue.corrected_words),
            repeating: Phrases::new(&catalogue.repeated_words),
            concurrent: Phrases::new(&catalogue.concurrent_words),
            full_time: Phrases::new(&catalogue.full_time_words),
            spellings: Spellings::default(),
        }
    }

    /// The sector of a cell: the wording itself, else the only sector that is named inside it, where other words are of its kind or
    /// stand behind it: "Chăn nuôi bò sữa", but neither "Vật tư nông nghiệp" nor "Điện tử". What a bracket specifies outranks "khác".
    pub fn sector(&self, text: &str) -> Option<Text> {
        self.named_sectors.of(text, || self.find_sector(text))
    }

    fn find_sector(&self, text: &str) -> Option<Text> {
        let stripped = strip_words(text, &["linh vuc hoat dong", "linh vuc", "nganh nghe", "nganh"]);
        let Some((outside, bracketed)) = bracket(&stripped) else { return self.plain_sector(&stripped, text) };
        let (outer, inner) = (self.plain_sector(outside, outside), self.plain_sector(bracketed, bracketed));
        match (outer, inner) {
            (Some(outer), Some(inner)) if self.sectors.exact(OTHER_SECTOR).is_some_and(|other| other == outer) => {
                Some(inner)
            }
            (Some(outer), Some(inner)) if outer != inner => None,
            (outer, _) => outer,
        }
    }

    fn plain_sector(&self, stripped: &str, text: &str) -> Option<Text> {
        let inside = || {
            let is_told = self.explains_sector.whole(text) || self.begins_with_a_sector(stripped);
            self.sectors.inside(stripped, 1).filter(|_| is_told && !self.explains_sector.denied(text))
        };
        self.sectors.exact(stripped).or_else(inside)
    }

    /// Whether a sector of at least two words stands at the beginning, behind nothing but words that say nothing of their own.
    fn begins_with_a_sector(&self, text: &str) -> bool {
        let starts = std::iter::once(0).chain(text.match_indices(' ').map(|(at, _)| at + 1));
        let mut starts = starts.take_while(|at| self.explains_sector.whole(&text[..*at]));
        starts.any(|at| self.sectors.begins(&text[at..], 2))
    }

    /// The movement of a cell: the wording itself, with or without "phong trào thi đua" before it.
    pub fn movement(&self, text: &str) -> Option<Text> {
        self.named_movements.of(text, || self.find_movement(text))
    }

    fn find_movement(&self, text: &str) -> Option<Text> {
        let stripped = strip_words(text, &["phong trao thi dua", "phong trao", "cuoc van dong", "thi dua"]);
        let inside = || self.movements.inside(&stripped, 2).filter(|_| !self.explains_movement.denied(text));
        self.movements.exact(&stripped).or_else(inside)
    }

    /// Who receives, where a text is that word or holds one of at least two words ("Danh sách cá nhân đề nghị").
    /// Nothing where it names several kinds.
    pub fn recipient(&self, text: &str) -> Option<RecipientKind> {
        self.recipients.of(text, || self.find_recipient(text))
    }

    fn find_recipient(&self, text: &str) -> Option<RecipientKind> {
        let folded = fold(text);
        let padded = format!(" {folded} ");
        let mut kinds: Vec<RecipientKind> = Vec::new();
        for (kind, words) in &self.catalogue.recipient_words {
            let named = words
                .iter()
                .map(|word| fold(word))
                .any(|word| word == folded || (word.contains(' ') && padded.contains(&format!(" {word} "))));
            if named {
                kinds.push(*kind);
            }
        }
        match kinds.as_slice() {
            [kind] => Some(*kind),
            _ => None,
        }
    }

    /// Whether a unit still works, by the longest status word that stands in the text; nothing where a denial is left over.
    pub fn status(&self, text: &str) -> Option<UnitStatus> {
        if self.explains_status.denied(text) {
            return None;
        }
        let padded = format!(" {} ", fold(text));
        let named = self
            .catalogue
            .status_words
            .iter()
            .flat_map(|(status, words)| words.iter().map(move |word| (fold(word), *status)));
        let said: Vec<(String, UnitStatus)> = named.filter(|(word, _)| padded.contains(&format!(" {word} "))).collect();
        let longest = said.iter().max_by_key(|(word, status)| (word.len(), *status))?;
        // What was dissolved does not work, either: "đã giải thể, ngừng hoạt động". "Chờ giải thể" is one wording.
        let outside = |(word, _): &&(String, UnitStatus)| !longest.0.contains(word.as_str());
        let is_dissolved = said.iter().filter(outside).any(|(_, status)| *status == UnitStatus::Dissolved);
        Some(if longest.1 == UnitStatus::Suspended && is_dissolved { UnitStatus::Dissolved } else { longest.1 })
    }

    /// Number and date of a decision cell.
    pub fn decision(&self, text: &str) -> Decision {
        self.decisions.of(text, || value::decision(text))
    }

    /// The time of a cell, where it has one.
    pub fn when(&self, cell: &Cell) -> Option<When> {
        match cell.value {
            Value::Text => self.times.of(&cell.text, || value::when(cell).ok().flatten()),
            _ => value::when(cell).ok().flatten(),
        }
    }

    /// The kind of unit that the header of a column names, where it names one kind only ("Tên HTX").
    pub fn kind_of_header(&self, header: &str) -> Option<UnitKind> {
        self.headers.of(header, || {
            let parts = header.split([',', '/']).map(|part| part.trim().trim_start_matches("Tên").trim());
            let kinds: Vec<UnitKind> = parts.filter_map(|part| self.names.kind_of(part)).collect();
            match kinds.as_slice() {
                [kind] => Some(*kind),
                _ => None,
            }
        })
    }

    /// Category, level and authority of a form of award.
    pub fn described(&self, form: &str) -> Option<(Category, Text, Text)> {
        self.described.of(form, || {
            let listed = self.catalogue.form(form)?;
            let titled = self.catalogue.titled_province().to_uppercase();
            let authority = listed.authority.replace("TỈNH {province}", &titled);
            let authority = authority.replace("{province}", &self.catalogue.province.to_uppercase());
            Some((listed.category, listed.level.as_str().into(), authority.into()))
        })
    }

    /// The phase that a text names: by its years, or by its name in the configuration.
    pub fn phase(&self, text: &str) -> Option<&'a Phase> {
        self.phase_at(text).map(|at| &self.catalogue.phases[at])
    }

    pub fn phase_at(&self, text: &str) -> Option<usize> {
        self.named_phases.of(text, || self.find_phase(text))
    }

    fn find_phase(&self, text: &str) -> Option<usize> {
        let years = value::years(text);
        let key = self.wording.key(text);
        let by_years = self.catalogue.phases.iter().position(|phase| years == Some((phase.from, phase.to)));
        let named = |phase: &Phase| self.wording.key(&phase.name) == key || phase.id == text.trim();
        by_years.or_else(|| self.catalogue.phases.iter().position(named))
    }

    /// What a line around a table says by itself.
    pub fn line(&self, text: &str) -> Rc<Line> {
        self.lines.of(text, || {
            let years = value::years(text);
            Rc::new(Line {
                decision: title::decision(text),
                // A line with a span of years names no single year.
                year: if years.is_some() { None } else { title::year(text) },
                years,
            })
        })
    }
}

/// Drops the first of the phrases that a text begins with, compared without tones, and quotes around the rest.
fn strip_words(text: &str, phrases: &[&str]) -> String {
    let words: Vec<&str> = text.split_whitespace().collect();
    for phrase in phrases {
        let length = phrase.split(' ').count();
        let (Some(start), Some(rest)) = (words.get(..length), words.get(length..)) else { continue };
        if !rest.is_empty() && fold(&start.join(" ")) == *phrase {
            return rest.join(" ");
        }
    }
    text.to_owned()
}
