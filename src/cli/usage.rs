//! The library's errors of a command line → what is wrong, as data that has words in both languages.

use crate::lang::UsageFault;
use crate::roster::slips::slips;
use clap::error::{ContextKind, ContextValue, ErrorKind};

/// Letters of a short word that may be wrong or in another's place.
const SLIPS: usize = 2;

/// What is wrong, and how the command is called.
pub fn fault(error: &clap::Error, command: &mut clap::Command) -> (UsageFault, String) {
    let texts = |kind: ContextKind| match error.get(kind) {
        Some(ContextValue::String(text)) => vec![text.clone()],
        Some(ContextValue::Strings(texts)) => texts.clone(),
        Some(ContextValue::StyledStr(text)) => vec![text.to_string()],
        Some(ContextValue::StyledStrs(texts)) => texts.iter().map(ToString::to_string).collect(),
        _ => Vec::new(),
    };
    let near = |kind| texts(kind).into_iter().next();
    let text = |kind| near(kind).unwrap_or_default();
    let option = || text(ContextKind::InvalidArg);
    let fault = match error.kind() {
        ErrorKind::InvalidSubcommand => UsageFault::NoSuchCommand {
            typed: text(ContextKind::InvalidSubcommand),
            near: near(ContextKind::SuggestedSubcommand)
                .or_else(|| alike(&text(ContextKind::InvalidSubcommand), command)),
        },
        ErrorKind::UnknownArgument if option().starts_with('-') => {
            UsageFault::NoSuchOption { typed: option(), near: near(ContextKind::SuggestedArg) }
        }
        ErrorKind::UnknownArgument => UsageFault::TooMany { typed: option() },
        ErrorKind::InvalidValue if text(ContextKind::InvalidValue).is_empty() => {
            UsageFault::ValueMissing { option: option() }
        }
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => UsageFault::ValueWrong {
            option: option(),
            typed: text(ContextKind::InvalidValue),
            valid: texts(ContextKind::ValidValue),
            why: std::error::Error::source(error).map_or_else(String::new, ToString::to_string),
        },
        ErrorKind::MissingRequiredArgument => UsageFault::Missing {
            names: texts(ContextKind::InvalidArg).iter().map(|name| name.trim_end_matches("...").to_owned()).collect(),
        },
        ErrorKind::ArgumentConflict if texts(ContextKind::PriorArg).iter().any(|prior| *prior == option()) => {
            UsageFault::Twice { option: option() }
        }
        ErrorKind::ArgumentConflict => UsageFault::NotTogether { option: option(), with: texts(ContextKind::PriorArg) },
        other => UsageFault::Other { detail: other.as_str().unwrap_or("").to_owned() },
    };
    let said = text(ContextKind::Usage);
    let said = if said.is_empty() { command.render_usage().to_string() } else { said };
    let usage = said.trim().split_once(": ").map_or(said.trim(), |(_, usage)| usage).trim().to_owned();
    (fault, usage)
}

/// The command with the fewest slips in it: the library knows no near word for short ones.
fn alike(typed: &str, command: &clap::Command) -> Option<String> {
    let typed: Vec<char> = typed.chars().collect();
    let names = command.get_subcommands().map(clap::Command::get_name);
    let near = names.filter_map(|name| {
        let letters: Vec<char> = name.chars().collect();
        slips(&typed, &letters, SLIPS.min(letters.len() - 1)).map(|slips| (slips, name))
    });
    near.min().map(|(_, name)| name.to_owned())
}
