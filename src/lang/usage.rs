//! What is wrong with a command line, and the headings of its help.

use super::{Lang, Words, labels, said};

/// A mistake in what was typed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum UsageFault {
    NoSuchCommand {
        typed: String,
        near: Option<String>,
    },
    NoSuchOption {
        typed: String,
        near: Option<String>,
    },
    /// Neither an option nor something that the command takes.
    TooMany {
        typed: String,
    },
    ValueMissing {
        option: String,
    },
    /// What may be given stands in `valid`, where it is a list.
    ValueWrong {
        option: String,
        typed: String,
        valid: Vec<String>,
        why: String,
    },
    Missing {
        names: Vec<String>,
    },
    NotTogether {
        option: String,
        with: Vec<String>,
    },
    Twice {
        option: String,
    },
    Other {
        detail: String,
    },
}

labels! {
    /// Headings of the help.
    pub struct HelpLabels("usage-help") {
        usage: text,
        commands: text,
        arguments: text,
        options: text,
        help: text,
        version: text,
    }
}

impl Lang {
    pub fn help_labels(self) -> &'static HelpLabels {
        HelpLabels::of(self)
    }

    pub fn not_a_day(self) -> &'static str {
        self.text("usage-not-a-day")
    }

    pub fn not_an_hour(self) -> &'static str {
        self.text("usage-not-an-hour")
    }

    /// What the library prints, with the words that it has in English only.
    pub fn help_text(self, text: &str) -> String {
        text.replace("[OPTIONS]", self.text("usage-any-options")).replace("[COMMAND]", self.text("usage-any-command"))
    }

    /// The sentence of a mistake, and where to look.
    pub fn usage_fault(self, fault: &UsageFault, usage: &str) -> Words {
        let usage = self.help_text(usage);
        Words::new(message(self, fault), said!(self, "usage-look", usage))
    }
}

fn message(lang: Lang, fault: &UsageFault) -> String {
    use UsageFault as F;
    match fault {
        F::NoSuchCommand { typed, near: None } => said!(lang, "usage-no-such-command", typed),
        F::NoSuchCommand { typed, near: Some(near) } => said!(lang, "usage-no-such-command-near", typed, near),
        F::NoSuchOption { typed, near: None } => said!(lang, "usage-no-such-option", typed),
        F::NoSuchOption { typed, near: Some(near) } => said!(lang, "usage-no-such-option-near", typed, near),
        F::TooMany { typed } => said!(lang, "usage-too-many", typed),
        F::ValueMissing { option } => said!(lang, "usage-value-missing", option),
        F::ValueWrong { option, typed, valid, why } => match (valid.is_empty(), why.is_empty()) {
            (false, _) => said!(lang, "usage-value-not-of-these", option, typed, valid = valid.join(", ")),
            (true, false) => said!(lang, "usage-value-wrong-why", option, typed, why),
            (true, true) => said!(lang, "usage-value-wrong", option, typed),
        },
        F::Missing { names } => said!(lang, "usage-missing", names = names.join(", ")),
        F::NotTogether { option, with } => said!(lang, "usage-not-together", option, with = with.join(", ")),
        F::Twice { option } => said!(lang, "usage-twice", option),
        F::Other { detail } => said!(lang, "usage-other", detail),
    }
}
