//! `thidua keygen` and `thidua verify`: the keys and the codes of certificates.

use super::args::Common;
use super::{Exit, World};
use crate::config;
use crate::lang::Lang;
use crate::run::seal;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// The file of a new key, where none was named.
const KEY_FILE: &str = "khoa-ky.pem";

pub fn keygen(file: Option<PathBuf>, lang: Lang, world: &mut World<'_>) -> io::Result<Exit> {
    let mut seed = [0; 32];
    (world.random)(&mut seed)?;
    match seal::keygen(&file.unwrap_or_else(|| PathBuf::from(KEY_FILE)), &seed) {
        Ok(made) => {
            let shown = |path: &Path| path.display().to_string();
            write!(world.out, "{}", lang.key_made(&shown(&made.secret), &shown(&made.public), &made.name))?;
            Ok(Exit::Done)
        }
        Err(failure) => super::failed(&failure, lang, world),
    }
}

/// Checks each of them; one that is not genuine, or that cannot be checked, makes the exit code 1.
pub fn verify(
    common: &Common,
    what: &[String],
    key_files: &[PathBuf],
    lang: Lang,
    world: &mut World<'_>,
) -> io::Result<Exit> {
    let config = match config::load(config::find(common.config.as_deref(), &[]).as_deref()) {
        Ok(config) => config,
        Err(error) => return super::wrong_configuration(&error, lang, world),
    };
    let mut keys = config.keys.public;
    for file in key_files {
        match config::public_key(file) {
            Ok(key) => keys.push(key),
            Err(error) => return super::wrong_configuration(&error, lang, world),
        }
    }
    let mut exit = Exit::Done;
    for named in what {
        let mut typed = String::new();
        let what = if named == "-" {
            world.input.read_to_string(&mut typed)?;
            &typed
        } else {
            named
        };
        let checked = match seal::verify(what, &keys) {
            Ok(checked) => checked,
            Err(failure) => return super::failed(&failure, lang, world),
        };
        for checked in checked {
            let page = checked.page.map_or_else(String::new, |page| format!(", {}", lang.page_number(page)));
            if fs::metadata(named).is_ok() {
                write!(world.out, "{named}{page}: ")?;
            }
            match checked.result {
                Ok(sealed) => writeln!(world.out, "{}", lang.sealed(&sealed))?,
                Err(fault) => {
                    let words = lang.seal_fault(&fault);
                    writeln!(world.out, "{}: {} {}", lang.not_genuine(&fault), words.message, words.suggestion)?;
                    exit = Exit::NeedsAPerson;
                }
            }
        }
    }
    Ok(exit)
}
