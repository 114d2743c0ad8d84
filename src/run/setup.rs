//! `thidua init`: a configuration with its comments, the folder of the rosters, and blank rosters.

use super::Job;
use super::template::{self, forms};
use crate::config::{self, Config};
use crate::issue::Failure;
use crate::lang::{Lang, SetupText};
use crate::model::{TableKind, city};
use crate::save::commit;
use std::path::{Path, PathBuf};

/// The folder of blank rosters.
pub const TEMPLATES: &str = "mau";

/// What the office answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answers {
    pub province: String,
    /// First and last year.
    pub phase: (i32, i32),
    pub alliance: String,
    pub office: String,
    /// As typed: from the folder that is set up, or absolute.
    pub input: String,
}

/// What was made.
#[derive(Debug)]
pub struct Made {
    pub configuration: PathBuf,
    pub input: PathBuf,
    pub templates: template::Made,
}

/// The name of an office of the built-in configuration, as that of another province.
pub fn of_province(name: &str, built_in: &Config, province: &str) -> String {
    let own = &built_in.programme.province;
    match city(province) {
        Some(city) => name.replace(&format!("tỉnh {own}"), &format!("thành phố {city}")),
        None => name.replace(own, province),
    }
}

/// Writes `thidua.toml` and what goes with it; `job` says where (`output`) and has the built-in configuration.
///
/// # Errors
/// A configuration that is there already; a folder that cannot be written.
pub fn init(job: &Job, answers: &Answers, lang: Lang) -> Result<Made, Failure> {
    let folder = &job.output;
    refuse_set_up(folder)?;
    let configuration = folder.join(config::FILE_NAME);
    let text = text(answers, &job.config, lang);
    let input = folder.join(&answers.input);
    for needed in [folder, &input] {
        std::fs::create_dir_all(needed).map_err(|error| Failure::Unwritable { path: needed.clone(), error })?;
    }
    commit::file(&configuration, text.as_bytes())?;
    let config = config::load(Some(&configuration)).map_err(|error| Failure::OwnConfiguration(Box::new(error)))?;
    let documents = config.programme.documents;
    let blank = Job {
        inputs: Vec::new(),
        output: folder.join(TEMPLATES),
        config,
        config_path: Some(configuration.clone()),
        decisions: None,
        program: job.program.clone(),
        progress: job.progress.clone(),
        ..*job
    };
    let templates = forms(&blank, TableKind::ALL, None, documents)?;
    Ok(Made { configuration, input, templates })
}

fn text(answers: &Answers, built_in: &Config, lang: Lang) -> String {
    let quoted = |text: &str| toml::Value::String(text.to_owned()).to_string();
    let (from, to) = answers.phase;
    let id = format!("{from}-{to}");
    let known = built_in.catalogue.phases.iter().any(|phase| phase.id == id);
    let own = &built_in.programme.province;
    let place = city(&answers.province).unwrap_or(&answers.province);
    let called = built_in.catalogue.movements.iter().filter(|movement| movement.name.contains(own.as_str()));
    let movements: Vec<(String, String)> = called
        .map(|movement| (movement.code.clone(), quoted(&movement.name.replace(own.as_str(), place))))
        .filter(|_| place != own)
        .collect();
    lang.configuration_text(&SetupText {
        province: &quoted(&answers.province),
        alliance: &quoted(&answers.alliance),
        office: &quoted(&answers.office),
        input: &quoted(&answers.input),
        place: &quoted(place),
        phase: (!known).then_some((id.as_str(), from, to)),
        movements: &movements,
    })
}

/// "2022-2027", with any dash; both years as people write them.
pub fn phase(text: &str) -> Option<(i32, i32)> {
    let (from, to) = text.split_once(['-', '–', '—'])?;
    let year = |text: &str| text.trim().parse::<i32>().ok().filter(|year| (1945..=2200).contains(year));
    let (from, to) = (year(from)?, year(to)?);
    (from <= to).then_some((from, to))
}

/// A line that can stand in a configuration and on a document.
pub fn line(text: &str) -> Option<&str> {
    let text = text.trim();
    let fits = !text.is_empty() && text.chars().count() <= 200 && !text.chars().any(char::is_control);
    fits.then_some(text)
}

/// A folder that has been set up is left alone.
pub fn refuse_set_up(folder: &Path) -> Result<(), Failure> {
    let path = folder.join(config::FILE_NAME);
    if path.symlink_metadata().is_ok() { Err(Failure::SetUp { path }) } else { Ok(()) }
}
