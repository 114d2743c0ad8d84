//! `thidua learn`: a configuration section for one difficult file.

use super::args::Common;
use super::{Exit, World};
use crate::config;
use crate::issue::Failure;
use crate::lang::Lang;
use crate::place::column_letters;
use crate::read;
use crate::read::learn::{Lesson, lessons};
use crate::roster::meaning::Meaning;
use crate::roster::text;
use std::io;
use std::path::Path;

pub fn learn(common: &Common, path: &Path, lang: Lang, world: &mut World<'_>) -> io::Result<Exit> {
    let config = match config::load(config::find(common.config.as_deref(), &[path.to_owned()]).as_deref()) {
        Ok(config) => config,
        Err(error) => return super::wrong_configuration(&error, lang, world),
    };
    let sources = match read::sources(&[path.to_owned()]) {
        Ok(sources) => sources,
        Err(error) => {
            return super::failed(&Failure::of_file(path.to_owned(), error), lang, world);
        }
    };
    let mut exit = Exit::Failed;
    for source in &sources {
        let file = read::source(source, &config.reading, world.program.as_deref());
        if let Some(issue) = &file.failure {
            super::say_issue(issue, lang, world)?;
            continue;
        }
        let found: Vec<Lesson> = file.sheets.iter().filter(|sheet| !sheet.hidden).flat_map(lessons).collect();
        if found.is_empty() {
            writeln!(world.err, "{}", lang.nothing_learned(&file.path))?;
            continue;
        }
        exit = Exit::Done;
        writeln!(world.out, "# {}", lang.learned(&file.path))?;
        for (number, lesson) in (1..).zip(&found) {
            section(&file.path, number, lesson, lang, world)?;
        }
    }
    Ok(exit)
}

/// One section: each column with where it stands and how sure its meaning is. What nothing explains stands in a comment, to be
/// completed by a person.
fn section(path: &str, number: usize, lesson: &Lesson, lang: Lang, world: &mut World<'_>) -> io::Result<()> {
    let stem = path.rsplit('/').next().unwrap_or(path).rsplit_once('.').map_or(path, |(stem, _)| stem);
    let name: String = text::fold(&format!("{stem} {} {number}", lesson.sheet)).replace(' ', "-");
    writeln!(world.out, "\n# {}", lang.lesson(&lesson.sheet, lesson.header_row))?;
    writeln!(world.out, "[profile.{name}]\nrows = {}\n\n[profile.{name}.columns]", lesson.rows)?;
    for column in &lesson.columns {
        let key = toml::Value::String(column.header.clone()).to_string();
        let letters = column_letters(column.column);
        match column.meaning {
            Meaning::Unexplained => writeln!(world.out, "# {key} = \"?\" # {letters}: {}", lang.not_known())?,
            meaning => writeln!(world.out, "{key} = \"{}\" # {letters}: {} %", meaning.id(), column.sure)?,
        }
    }
    Ok(())
}
