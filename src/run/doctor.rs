//! `thidua doctor`: whether everything that a run needs is there, before it is needed.

use super::Job;
use super::certificates::finals;
use crate::config::Config;
use crate::diff::judged;
use crate::draw::certificate::Profile;
use crate::draw::fonts::{self, Face};
use crate::issue::{Failure, Finding};
use crate::model::Date;
use crate::read;
use crate::save::commit::{self, probe};
use crate::store;
use std::fs;
use std::io;
use std::path::Path;

/// Everything that can be looked at whatever the configuration says.
pub fn machine(locale: Option<&str>, today: Date) -> Vec<Finding> {
    let folder = std::env::temp_dir();
    let path = shown(&folder);
    let temporary = match probe(&folder) {
        Ok(()) => Finding::Temporary { path },
        Err(error) => Finding::TemporaryFails { path, error },
    };
    let lacking =
        fonts::vietnamese().filter(|letter| Face::ALL.iter().any(|face| face.glyph(*letter).is_none())).collect();
    let utf8 = cfg!(windows) || locale.is_some_and(|locale| locale.to_lowercase().replace('-', "").contains("utf8"));
    vec![
        Finding::Fonts { faces: Face::ALL.len(), lacking },
        temporary,
        Finding::Locale { locale: locale.map(str::to_owned), utf8 },
        Finding::Clock { today },
    ]
}

/// Everything that a run would use.
pub fn office(job: &Job) -> Vec<Finding> {
    let mut found = vec![Finding::Configuration {
        path: job.config_path.as_deref().map(shown),
        province: job.config.catalogue.titled_province(),
    }];
    if let Some(decisions) = &job.decisions {
        found.push(Finding::Decisions { answers: decisions.decisions.len() });
    }
    found.extend(job.inputs.iter().map(|input| rosters(input)));
    found.extend(output(&job.output));
    found.extend(certificates(&job.config, job.config_path.as_deref()));
    found.extend(finals(&job.output));
    found.push(Finding::Threads { jobs: job.jobs });
    found
}

fn shown(path: &Path) -> String {
    path.display().to_string()
}

fn rosters(input: &Path) -> Finding {
    let path = shown(input);
    match read::sources(&[input.to_owned()]) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => Finding::RostersMissing { path },
        Err(error) => Finding::RostersClosed { path, error },
        Ok(sources) => {
            let readable = sources.iter().filter(|source| source.skip.is_none());
            let mut files = 0;
            for source in readable {
                // Rights are told apart from damage, which the run itself tells.
                if let Err(error) = fs::File::open(&source.disk) {
                    return Finding::RostersClosed { path: shown(&source.disk), error };
                }
                files += 1;
            }
            if files == 0 { Finding::RostersEmpty { path } } else { Finding::Rosters { path, files } }
        }
    }
}

/// Whether the output can be exchanged, and how much room there is. Nothing is made that a run has not made: a folder that is
/// still to come is tried by the nearest one above it.
fn output(output: &Path) -> Vec<Finding> {
    let above = output.ancestors().skip(1).find(|above| above.exists()).filter(|above| !above.as_os_str().is_empty());
    let above = above.unwrap_or(Path::new(".")).to_owned();
    let unwritable = |error| Failure::Unwritable { path: above.clone(), error };
    let tried = match above.is_dir() {
        false => Err(unwritable(io::ErrorKind::NotADirectory.into())),
        true => probe(&above).map_err(unwritable),
    };
    let tried = tried.and_then(|()| if output.is_dir() { commit::lock(output).map(drop) } else { Ok(()) });
    let space = match fs4::available_space(&above) {
        Ok(bytes) => Finding::Space { path: shown(&above), bytes },
        Err(error) => Finding::SpaceUnknown { path: shown(&above), error },
    };
    let place = match tried {
        Ok(()) => Finding::Output { path: shown(output) },
        Err(failure) => Finding::OutputFails(failure),
    };
    vec![place, space]
}

fn certificates(config: &Config, configuration: Option<&Path>) -> Vec<Finding> {
    let mut found = vec![
        Finding::Pictures { slots: config.pictures.iter().map(|(slot, _)| slot.clone()).collect() },
        Finding::Key { signs: config.keys.secret.is_some() },
    ];
    if let Some(path) = configuration.filter(|_| config.keys.secret.is_some()) {
        let key = path.with_file_name(&config.seal.key);
        found.extend(open_to_others(&key).then_some(Finding::KeyOpen { path: shown(&key) }));
    }
    found.push(Finding::Printers { names: config.printers.keys().cloned().collect() });
    let untouched = |profile: &Profile| *profile == Profile::default();
    let never = config.printers.iter().filter(|(_, profile)| untouched(profile));
    found.extend(never.map(|(name, _)| Finding::PrinterTrue { name: name.clone() }));
    found
}

/// How many final certificates that hold no more are told one by one.
const TOLD: usize = 10;

/// Whether the final certificates that lie in the output say what its data say.
fn finals(output: &Path) -> Vec<Finding> {
    let made = match finals::lying(output) {
        Ok(made) if made.is_empty() => return Vec::new(),
        Ok(made) => made,
        Err(failure) => return vec![Finding::FinalsUnreadable(failure)],
    };
    let records = match store::records(output) {
        Ok(records) => records,
        Err(Failure::NoData { .. }) => return vec![Finding::FinalsUnjudged { all: made.len() }],
        Err(failure) => return vec![Finding::FinalsUnreadable(failure)],
    };
    let mut outdated = judged(&made, &records);
    outdated.retain(|made| !made.holds());
    if outdated.is_empty() {
        return vec![Finding::Finals { all: made.len() }];
    }
    let more = outdated.len().saturating_sub(TOLD);
    let told = outdated.into_iter().take(TOLD).map(|one| Finding::FinalOutdated {
        file: format!("{}/{}", finals::FOLDER, one.made.file),
        recipient: one.made.award.recipient_name.to_string(),
        state: one.state,
    });
    told.chain((more > 0).then_some(Finding::FinalsMore { more })).collect()
}

/// Whether others than its owner may read a file.
#[cfg(unix)]
fn open_to_others(path: &Path) -> bool {
    use std::os::unix::fs::PermissionsExt;
    fs::metadata(path).is_ok_and(|file| file.permissions().mode() & 0o077 != 0)
}

#[cfg(not(unix))]
fn open_to_others(_: &Path) -> bool {
    false
}
