//! The shape of the command line.

use crate::lang::Lang;
use crate::model::{Date, TableKind};
use clap::{Args, CommandFactory, FromArgMatches, Parser, Subcommand, ValueEnum};
use std::path::PathBuf;

#[derive(Debug, Parser)]
#[command(name = "thidua", version, disable_help_subcommand = true)]
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
    #[arg(long, global = true, value_name = "YYYY-MM-DD", value_parser = date)]
    pub date: Option<Date>,
    #[arg(long, global = true)]
    pub strict: bool,
    #[arg(long, global = true, value_name = "N", value_parser = jobs)]
    pub jobs: Option<usize>,
    #[arg(long, global = true, value_name = "vi|en", value_parser = ["vi", "en"])]
    pub lang: Option<String>,
    #[arg(short, long, global = true)]
    pub quiet: bool,
    #[arg(short, long, global = true, action = clap::ArgAction::Count)]
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
    Learn {
        #[arg(value_name = "FILE")]
        file: PathBuf,
    },
    Explain {
        #[arg(value_name = "SHEET!CELL|CODE")]
        what: String,
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
    Completions {
        shell: clap_complete::Shell,
    },
}

impl Default for Command {
    fn default() -> Self {
        Self::Run { input: Vec::new(), output: None, no_cache: false }
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

fn date(text: &str) -> Result<Date, String> {
    Date::from_iso(text).ok_or_else(|| "YYYY-MM-DD".to_owned())
}

fn kind(text: &str) -> Result<TableKind, String> {
    let codes = || TableKind::ALL.iter().map(|kind| kind.code()).collect::<Vec<_>>().join(", ");
    TableKind::from_code(text).ok_or_else(codes)
}

fn jobs(text: &str) -> Result<usize, String> {
    text.parse().ok().filter(|jobs| (1..=64).contains(jobs)).ok_or_else(|| "1–64".to_owned())
}

/// The command line with its help in one language.
pub fn command(lang: Lang) -> clap::Command {
    let mut command = localise(Typed::command(), "", lang);
    let names: Vec<String> = command.get_subcommands().map(|sub| sub.get_name().to_owned()).collect();
    for name in names {
        command = command.mut_subcommand(&name, |sub| localise(sub, &name, lang));
    }
    command
}

fn localise(command: clap::Command, name: &str, lang: Lang) -> clap::Command {
    let ids: Vec<String> = command.get_arguments().map(|argument| argument.get_id().to_string()).collect();
    let mut command = match lang.help(name, "") {
        Some(about) => command.about(about),
        None => command,
    };
    for id in ids {
        if let Some(help) = lang.help(name, &id) {
            command = command.mut_arg(&id, |argument| argument.help(help));
        }
    }
    command
}

pub fn parse(arguments: Vec<String>, lang: Lang) -> Result<Typed, clap::Error> {
    let matches = command(lang).try_get_matches_from(arguments)?;
    Typed::from_arg_matches(&matches)
}
