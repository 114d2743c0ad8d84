//! What `thidua doctor` says.

use super::{Lang, Words, labels, said, system_fault, words};
use crate::issue::{Finding, Health};

labels! {
    /// The words around the findings.
    pub struct DoctorLabels("doctor") {
        good: text,
        mind: text,
        bad: text,
        all_good: text,
    }
}

impl DoctorLabels {
    pub fn closing(&self, bad: usize, mind: usize) -> String {
        said!(self.lang, "doctor-closing", bad, mind)
    }
}

impl Lang {
    pub fn doctor(self) -> &'static DoctorLabels {
        DoctorLabels::of(self)
    }

    /// What was found, and what to do where there is something to do.
    pub fn finding(self, finding: &Finding) -> Words {
        use Finding as F;
        let good = finding.health() == Health::Good;
        match finding {
            F::ConfigurationWrong(error) => self.wrong_configuration(error),
            F::OutputFails(failure) | F::FinalsUnreadable(failure) => self.failure(failure),
            F::Configuration { path: Some(path), province } => words!(self, "doctor-configuration", path, province),
            F::Configuration { path: None, province } => words!(self, "doctor-configuration-built-in", province),
            F::Decisions { answers } => words!(self, "doctor-decisions", answers),
            F::Rosters { path, files } => words!(self, "doctor-rosters", path, files),
            F::RostersMissing { path } => words!(self, "doctor-rosters-missing", path),
            F::RostersEmpty { path } => words!(self, "doctor-rosters-empty", path),
            F::RostersClosed { path, error } => {
                words!(self, "doctor-rosters-closed", path, detail = system_fault(self, error))
            }
            F::Output { path } => words!(self, "doctor-output", path),
            F::Space { path, bytes } if good => words!(self, "doctor-space", path, free = size(self, *bytes)),
            F::Space { path, bytes } => words!(self, "doctor-space-short", path, free = size(self, *bytes)),
            F::SpaceUnknown { path, error } => {
                words!(self, "doctor-space-unknown", path, detail = system_fault(self, error))
            }
            F::Temporary { path } => words!(self, "doctor-temporary", path),
            F::TemporaryFails { path, error } => {
                words!(self, "doctor-temporary-fails", path, detail = system_fault(self, error))
            }
            F::Fonts { faces, lacking } if lacking.is_empty() => words!(self, "doctor-fonts", faces),
            F::Fonts { lacking, .. } => {
                words!(self, "doctor-fonts-lacking", letters = lacking.iter().collect::<String>())
            }
            F::Pictures { slots } if slots.is_empty() => words!(self, "doctor-pictures-none"),
            F::Pictures { slots } => words!(self, "doctor-pictures", slots = slots.join(", ")),
            F::Key { signs: true } => words!(self, "doctor-key"),
            F::Key { signs: false } => words!(self, "doctor-key-none"),
            F::KeyOpen { path } => words!(self, "doctor-key-open", path),
            F::Printers { names } if names.is_empty() => words!(self, "doctor-printers-none"),
            F::Printers { names } => words!(self, "doctor-printers", names = names.join(", ")),
            F::PrinterTrue { name } => words!(self, "doctor-printer-true", name),
            F::Finals { all } => words!(self, "doctor-finals", all),
            F::FinalsUnjudged { all } => words!(self, "doctor-finals-unjudged", all),
            F::FinalOutdated { file, recipient, state } => {
                words!(self, "doctor-final-outdated", file, recipient, state = self.final_state(state, None))
            }
            F::FinalsMore { more } => words!(self, "doctor-finals-more", more),
            F::Locale { locale, utf8: true } => {
                words!(self, "doctor-locale", locale = locale.as_deref().unwrap_or("Unicode"))
            }
            F::Locale { locale, .. } => {
                let locale = locale.as_deref().unwrap_or(self.text("doctor-locale-not-set"));
                words!(self, "doctor-locale-not-unicode", locale)
            }
            F::Clock { today } if good => words!(self, "doctor-clock", today = self.day(*today)),
            F::Clock { today } => words!(self, "doctor-clock-wrong", today = self.day(*today)),
            F::Threads { jobs } => words!(self, "doctor-threads", jobs),
        }
    }
}

/// A number of bytes as people say it.
fn size(lang: Lang, bytes: u64) -> String {
    let giga = bytes as f64 / 1e9;
    if giga < 1.0 {
        return format!("{:.0} MB", bytes as f64 / 1e6);
    }
    let size = format!("{giga:.1} GB");
    match lang {
        Lang::Vi => size.replace('.', ","),
        Lang::En => size,
    }
}
