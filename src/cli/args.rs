//! The shape of the command line.

use crate::lang::Lang;
use crate::model::{Date, TableKind};
use clap::{Arg, ArgAction, Args, CommandFactory, FromArgMatches, Parser, Subcommand, ValueEnum};
use std::path::PathBuf;

#[derive(Debug, Parser)]
#[command(
    name = "thidua",
    version,
    disable_help_subcommand = true,
    disable_help_flag = true,
    disable_version_flag = true
)]
pub struct Typed {
    #[command(flatten)]
    pub common: Common,
    #[command(subcommand)]
    pub command: Option<Command>,
}

#[derive(Debug, Args)]
pub struct Common {
    #[arg(short, long, global = true, value_name = "FILE")]
    pub config: Option<PathBuf>,
    #[arg(long, global = true, value_name = "YYYY-MM-DD", value_parser = |text: &str| date(text, Lang::En))]
    pub date: Option<Date>,
    #[arg(long, global = true, value_name = "ID", value_delimiter = ',')]
    pub phase: Vec<String>,
    #[arg(long, global = true)]
    pub strict: bool,
    #[arg(long, global = true, value_name = "N", value_parser = jobs)]
    pub jobs: Option<usize>,
    #[arg(long, global = true, value_name = "vi|en", value_parser = ["vi", "en"])]
    pub lang: Option<String>,
    #[arg(short, long, global = true)]
    pub quiet: bool,
    #[arg(short, long, global = true, action = ArgAction::Count)]
    pub verbose: u8,
}

#[derive(Debug, Subcommand)]
pub enum Command {
    Run {
        #[arg(value_name = "INPUT")]
        input: Vec<PathBuf>,
        #[arg(short, long, value_name = "DIR")]
        output: Option<PathBuf>,
        #[arg(long)]
        no_cache: bool,
        #[arg(long)]
        watch: bool,
    },
    Schedule {
        #[arg(value_name = "INPUT")]
        input: Vec<PathBuf>,
        #[arg(short, long, value_name = "DIR")]
        output: Option<PathBuf>,
        #[arg(long, value_enum, default_value = "week", value_name = "day|week|month")]
        every: Every,
        #[arg(long, value_name = "HH:MM", value_parser = |text: &str| hour(text, Lang::En), default_value = "07:00")]
        at: Hour,
        #[arg(long, value_enum, value_name = "windows|cron|systemd")]
        system: Option<Scheduler>,
    },
    Check {
        #[arg(value_name = "INPUT")]
        input: Vec<PathBuf>,
        #[arg(short, long, value_name = "DIR")]
        output: Option<PathBuf>,
        #[arg(long, value_enum, default_value = "text")]
        format: Format,
    },
    Read {
        #[arg(value_name = "FILE", required = true)]
        file: Vec<PathBuf>,
        #[arg(long, value_enum, default_value = "text")]
        format: Format,
    },
    Merge {
        #[arg(value_name = "DATA", required = true)]
        data: Vec<String>,
        #[arg(short, long, value_name = "DIR")]
        output: Option<PathBuf>,
    },
    Doctor {
        #[arg(value_name = "INPUT")]
        input: Vec<PathBuf>,
        #[arg(short, long, value_name = "DIR")]
        output: Option<PathBuf>,
        #[arg(long, value_enum, default_value = "text")]
        format: Format,
    },
    Init {
        #[arg(value_name = "DIR")]
        folder: Option<PathBuf>,
        #[arg(long, value_name = "NAME")]
        province: Option<String>,
        #[arg(long, value_name = "NAME")]
        alliance: Option<String>,
        #[arg(long, value_name = "NAME")]
        office: Option<String>,
        #[arg(long, value_name = "DIR")]
        rosters: Option<String>,
    },
    Learn {
        #[arg(value_name = "FILE")]
        file: PathBuf,
    },
    Explain {
        #[arg(value_name = "SHEET!CELL|ROSTER!ROW|CODE")]
        what: String,
        #[arg(value_name = "INPUT")]
        input: Vec<PathBuf>,
        #[arg(short, long, value_name = "DIR")]
        output: Option<PathBuf>,
        #[arg(long, value_enum, default_value = "text")]
        format: Format,
    },
    Diff {
        #[arg(value_name = "OLD")]
        old: PathBuf,
        #[arg(value_name = "NEW")]
        new: PathBuf,
        #[arg(long, value_enum, default_value = "text")]
        format: ChangesFormat,
        #[arg(short = 'o', long = "output", value_name = "FILE")]
        file: Option<PathBuf>,
    },
    Template {
        #[arg(value_name = "KIND", value_parser = kind)]
        kind: Vec<TableKind>,
        #[arg(short, long, value_name = "DIR")]
        output: Option<PathBuf>,
        #[arg(long, value_name = "NAME")]
        unit: Option<String>,
        #[arg(long, value_name = "FILE|DIR")]
        units: Vec<PathBuf>,
    },
    Keygen {
        #[arg(short = 'o', long = "output", value_name = "FILE")]
        file: Option<PathBuf>,
    },
    Verify {
        #[arg(value_name = "FILE|TEXT", required = true)]
        what: Vec<String>,
        #[arg(long, value_name = "FILE")]
        key: Vec<PathBuf>,
    },
    Certificates {
        #[arg(value_name = "INPUT")]
        input: Vec<PathBuf>,
        #[arg(short, long, value_name = "DIR")]
        output: Option<PathBuf>,
        #[arg(long, value_name = "NO")]
        decision: Option<String>,
        #[arg(long, value_name = "TEXT")]
        recipient: Option<String>,
        #[arg(long, value_name = "N", value_parser = clap::value_parser!(u32).range(1..))]
        from: Option<u32>,
        #[arg(long, value_name = "draft|overprint|final", value_parser = ["draft", "overprint", "final"], default_value = "draft")]
        mode: String,
        #[arg(long, value_name = "NAME")]
        printer: Option<String>,
        #[arg(long, conflicts_with_all = ["input", "decision", "recipient", "from", "mode"])]
        calibrate: bool,
        #[arg(long, value_name = "X,Y;…|FILE", requires = "calibrate")]
        reading: Option<String>,
        #[arg(long, value_name = "A4|A3", value_parser = ["A4", "A3"], requires = "calibrate")]
        paper: Option<String>,
    },
    Config,
    Man {
        #[arg(short, long, value_name = "DIR", default_value = "man")]
        output: PathBuf,
    },
    Completions {
        shell: clap_complete::Shell,
    },
}

impl Default for Command {
    fn default() -> Self {
        Self::Run { input: Vec::new(), output: None, no_cache: false, watch: false }
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Format {
    Text,
    Json,
}

/// How changes are told.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum ChangesFormat {
    Text,
    Json,
    Xlsx,
}

/// How often a run is scheduled.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Every {
    Day,
    Week,
    Month,
}

/// What starts programs at their time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Scheduler {
    Windows,
    Cron,
    Systemd,
}

/// A time of the day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Hour {
    pub hour: u32,
    pub minute: u32,
}

fn hour(text: &str, lang: Lang) -> Result<Hour, String> {
    let parts = text.split_once([':', 'h']).and_then(|(hour, minute)| Some((hour.parse().ok()?, minute.parse().ok()?)));
    let real = parts.filter(|(hour, minute)| *hour < 24 && *minute < 60);
    real.map(|(hour, minute)| Hour { hour, minute }).ok_or_else(|| lang.not_an_hour().to_owned())
}

/// A day as machines write it, or as people do.
fn date(text: &str, lang: Lang) -> Result<Date, String> {
    let vietnamese = || {
        let mut parts = text.split(['/', '.']).map(str::parse::<i32>);
        let (day, month, year) = (parts.next()?.ok()?, parts.next()?.ok()?, parts.next()?.ok()?);
        let plain = text.starts_with(|letter: char| letter.is_ascii_digit());
        let whole = plain && parts.next().is_none() && (1000..10_000).contains(&year);
        Date::new(year, u32::try_from(month).ok()?, u32::try_from(day).ok()?).filter(|_| whole)
    };
    Date::from_iso(text).or_else(vietnamese).ok_or_else(|| lang.not_a_day().to_owned())
}

fn kind(text: &str) -> Result<TableKind, String> {
    let codes = || TableKind::ALL.iter().map(|kind| kind.code()).collect::<Vec<_>>().join(", ");
    TableKind::from_code(text).ok_or_else(codes)
}

fn jobs(text: &str) -> Result<usize, String> {
    text.parse().ok().filter(|jobs| (1..=64).contains(jobs)).ok_or_else(|| "1–64".to_owned())
}

/// The commands as the help lists them: setting up, the work, what one asks about it, what goes on by itself.
const ORDER: &[&str] = &[
    "init",
    "doctor",
    "run",
    "check",
    "template",
    "certificates",
    "explain",
    "diff",
    "read",
    "learn",
    "keygen",
    "verify",
    "merge",
    "schedule",
    "config",
    "completions",
    "man",
];

/// The command line with its help in one language.
pub fn command(lang: Lang) -> clap::Command {
    let labels = lang.help_labels();
    let flag = |name: &'static str, short: char, action: ArgAction, help: &'static str| {
        Arg::new(name).short(short).long(name).action(action).help(help).global(name == "help")
    };
    let command = Typed::command()
        .arg(flag("help", 'h', ArgAction::Help, labels.help))
        .arg(flag("version", 'V', ArgAction::Version, labels.version))
        .mut_arg("date", |argument| argument.value_parser(move |text: &str| date(text, lang)))
        .subcommand_help_heading(labels.commands);
    let command = command.mut_subcommand("schedule", |schedule| {
        schedule.mut_arg("at", |argument| argument.value_parser(move |text: &str| hour(text, lang)))
    });
    let mut command = localise(command, "", lang);
    let names: Vec<String> = command.get_subcommands().map(|sub| sub.get_name().to_owned()).collect();
    for name in names {
        let order = ORDER.iter().position(|listed| *listed == name).unwrap_or(ORDER.len());
        command = command
            .mut_subcommand(&name, |sub| localise(sub.disable_help_flag(true).display_order(order), &name, lang));
    }
    command
}

fn localise(command: clap::Command, name: &str, lang: Lang) -> clap::Command {
    let labels = lang.help_labels();
    let ids: Vec<String> = command.get_arguments().map(|argument| argument.get_id().to_string()).collect();
    let command = command.help_template(format!("{{about-with-newline}}\n{}: {{usage}}\n\n{{all-args}}", labels.usage));
    let mut command = match lang.help(name, "") {
        Some(about) => command.about(about),
        None => command,
    };
    for (at, id) in ids.into_iter().enumerate() {
        command = command.mut_arg(&id, |argument| {
            // In the order in which they are typed, not of their names.
            let argument = if argument.is_positional() { argument.display_order(at) } else { argument };
            let heading = if argument.is_positional() { labels.arguments } else { labels.options };
            // What may be given stands in the help where it is not plain; the library says it in English.
            let argument =
                argument.help_heading(heading).hide_possible_values(true).hide_default_value(lang == Lang::Vi);
            let argument = match lang.help_value(name, &id) {
                Some(value) => argument.value_name(value),
                None => argument,
            };
            match lang.help(name, &id) {
                Some(help) => argument.help(help),
                None => argument,
            }
        });
    }
    command
}

pub fn parse(arguments: &[String], lang: Lang) -> Result<Typed, clap::Error> {
    let matches = command(lang).try_get_matches_from(arguments)?;
    Typed::from_arg_matches(&matches)
}

#[cfg(test)]
mod tests {
    use super::{CommandFactory, Lang, Typed};
    use std::collections::BTreeSet;

    #[test]
    fn every_command_and_argument_has_its_help_and_no_help_is_idle() {
        let program = Typed::command();
        let mut wanted = BTreeSet::new();
        for command in program.get_subcommands().chain([&program]) {
            let name = command.get_name();
            let arguments = command.get_arguments().map(|argument| argument.get_id().as_str());
            for argument in arguments.chain([""]) {
                let asked = if name == "thidua" { "" } else { name };
                for lang in [Lang::Vi, Lang::En] {
                    assert!(lang.help(asked, argument).is_some(), "{lang:?} {name} {argument}: no help");
                }
                wanted.insert(format!("help-{name}-{argument}").trim_end_matches('-').replace('_', "-"));
            }
        }
        let messages = include_str!("../lang/vi/help.ftl").lines().filter_map(|line| line.split_once(" = "));
        let there: BTreeSet<String> =
            messages.map(|(key, _)| key.to_owned()).filter(|key| key.starts_with("help-")).collect();
        assert_eq!(there, wanted);
    }

    #[test]
    fn every_value_has_its_name_in_both_languages_and_is_called_so_in_english() {
        let program = Typed::command();
        for command in program.get_subcommands().chain([&program]) {
            let name = if command.get_name() == "thidua" { "" } else { command.get_name() };
            for argument in command.get_arguments() {
                let id = argument.get_id().as_str();
                let [vi, en] = [Lang::Vi, Lang::En].map(|lang| lang.help_value(name, id).map(str::to_owned));
                let called = argument.get_value_names().and_then(|names| names.first()).map(ToString::to_string);
                let takes = argument.get_action().takes_values();
                assert_eq!(en, called.filter(|_| takes), "{name} {id}");
                assert_eq!(vi.is_some(), takes, "{name} {id}");
            }
        }
    }
}
