//! `thidua merge`: outputs of several provinces → one summary. Units, people and blocks stay those of their province, so that
//! whatever is counted adds up; every figure of a province is counted again from its rows before it is added.

use super::output::{SUMMARY as WORKBOOK, failed, table_files};
use super::record;
use crate::config::Config;
use crate::draw::summary::report::{Body, Fixed, Report};
use crate::draw::summary::{Frame, Input, summary};
use crate::hash;
use crate::issue::{Failure, MergeFailure, Step};
use crate::model::{Cut, Date, Dimension, Figure, FigureName, Figures, Records, UNKNOWN};
use crate::recount::{Difference, Recount, difference};
use crate::save::commit::{self, Output, Stage, Written};
use crate::save::temporary;
use crate::store;
use crate::tally::{Beside, tally_stored, together};
use serde_json::{Value, json};
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// What is merged, settled.
#[derive(Debug)]
pub struct Merge {
    /// Output folders, each with the name that was given to it.
    pub data: Vec<(Option<String>, PathBuf)>,
    pub output: PathBuf,
    pub config: Config,
    pub config_path: Option<PathBuf>,
    pub date: Date,
    pub jobs: usize,
}

/// An output that is merged.
struct Province {
    name: String,
    folder: PathBuf,
    figures: Figures,
    /// Hash of its table of figures.
    sha256: String,
}

/// What a merge says at its end.
#[derive(Clone, Copy, Debug)]
pub struct Merged {
    pub provinces: usize,
    pub awards: f64,
}

/// Merges. Nothing is written before everything is counted, and then everything at once.
pub fn merge(job: &Merge, say: &mut dyn FnMut(Step), counted: &mut dyn FnMut(&str, f64)) -> Result<Merged, Failure> {
    let lock = commit::lock(&job.output)?;
    let named = named(job)?;
    refuse_output(job, &named)?;
    say(Step::Read { files: named.len() });
    let stored: Vec<Figures> = named.iter().map(|(_, folder)| store::figures(folder)).collect::<Result<_, _>>()?;
    // A unit works in a year of which only another province has rows, too, and lies in some commune.
    let beside = Beside {
        years: stored.iter().flat_map(years).collect(),
        communes: stored.iter().any(|figures| figures.values(Dimension::Commune).next().is_some()),
    };
    let mut provinces = Vec::new();
    for ((name, folder), stored) in named.into_iter().zip(stored) {
        let province = province(job, (name, folder), &stored, &beside)?;
        counted(&province.name, awards(&province.figures));
        provinces.push(province);
    }
    let parts: Vec<Figures> = provinces.iter().map(|province| own_places(&province.figures, &province.name)).collect();
    let figures =
        together(&parts, &job.config.shown_catalogue).map_err(|error| Failure::Counting { source: error.into() })?;
    say(Step::Counted { figures: figures.list().len() });
    let stage = Stage::begin(&job.output, lock)?;
    let written = files(job, &provinces, &figures, &stage)?;
    stage.finish(&record::written_before(&job.output))?;
    say(Step::Written { files: written.len() });
    Ok(Merged { provinces: provinces.len(), awards: awards(&figures) })
}

fn years(figures: &Figures) -> impl Iterator<Item = i32> {
    figures.list().iter().filter_map(|figure| figure.cut.year)
}

fn awards(figures: &Figures) -> f64 {
    figures.get(FigureName::Awards, &Cut::all()).expect("awards are counted in every output")
}

/// The outputs with their names: as given, else the province of their configuration, else the folder's.
fn named(job: &Merge) -> Result<Vec<(String, PathBuf)>, Failure> {
    let mut named: Vec<(String, PathBuf)> = Vec::new();
    for (name, path) in &job.data {
        // The folder `data` means the output that it is in.
        let of_data = path.file_name().is_some_and(|name| name == "data") && !path.join("data").is_dir();
        let folder = path.parent().filter(|_| of_data).unwrap_or(path).to_owned();
        let figures = folder.join("data/figures.csv");
        let real = figures.canonicalize().map_err(|_| Failure::NoData { path: figures })?;
        let record = record::read(&folder);
        let said = record.as_ref().and_then(|record| record.get("province")?.as_str().map(str::to_owned));
        let called =
            || real.ancestors().nth(2).and_then(Path::file_name).map(|name| name.to_string_lossy().into_owned());
        // Only the root of the file system has no name.
        let name = name.clone().or(said).or_else(called).unwrap_or_else(|| real.display().to_string());
        let same = |(known, path): &&(String, PathBuf)| {
            *known == name || path.join("data/figures.csv").canonicalize().is_ok_and(|known| known == real)
        };
        if let Some((name, known)) = named.iter().find(same) {
            let paths = [known.clone(), folder];
            return Err(Failure::Merge(MergeFailure::Twice { name: name.clone(), paths }));
        }
        phases_agree(job, &name, record.as_ref())?;
        named.push((name, folder));
    }
    Ok(named)
}

/// Figures by other phases cannot be added.
fn phases_agree(job: &Merge, name: &str, record: Option<&Value>) -> Result<(), Failure> {
    let Some(listed) = record.and_then(|record| record.get("phases")?.as_array()) else { return Ok(()) };
    // A record of another making lacks what is then absent in the comparison, too.
    let phase = |phase: &Value| {
        let year = |key: &str| phase.get(key).and_then(Value::as_i64).map_or_else(String::new, |year| year.to_string());
        let id = phase.get("id").and_then(Value::as_str).unwrap_or("");
        format!("{id} ({}–{})", year("from"), year("to"))
    };
    let theirs: Vec<String> = listed.iter().map(phase).collect();
    let phases = &job.config.shown_catalogue.phases;
    let ours: Vec<String> = phases.iter().map(|phase| format!("{} ({}–{})", phase.id, phase.from, phase.to)).collect();
    if theirs == ours {
        return Ok(());
    }
    Err(Failure::Merge(MergeFailure::OtherPhases { name: name.to_owned(), theirs, ours }))
}

/// An output of rosters is never replaced by a merged one.
fn refuse_output(job: &Merge, named: &[(String, PathBuf)]) -> Result<(), Failure> {
    let real = job.output.canonicalize().ok();
    let merged = |folder: &Path| real.is_some() && folder.canonicalize().ok() == real;
    let of_rosters = record::read(&job.output).is_some_and(|record| record.get("merged").is_none());
    if of_rosters || named.iter().any(|(_, folder)| merged(folder)) {
        return Err(Failure::Merge(MergeFailure::OverOutput { path: job.output.clone() }));
    }
    Ok(())
}

/// Counts an output again, also for what only others have. Its own figures have to come out.
fn province(
    job: &Merge,
    (name, folder): (String, PathBuf),
    stored: &Figures,
    beside: &Beside,
) -> Result<Province, Failure> {
    let records = store::records_without_awards(&folder)?;
    let path = folder.join("data/awards.parquet");
    let counted = tally_stored(&path, &records, beside, &job.config.shown_catalogue)
        .map_err(|error| Failure::Merge(MergeFailure::Table { path, source: error.into() }))?;
    let own: BTreeSet<i32> = years(stored).collect();
    let has_communes = stored.values(Dimension::Commune).next().is_some();
    let is_own = |figure: &&Figure| {
        figure.cut.year.is_none_or(|year| own.contains(&year))
            && (has_communes || figure.cut.value(Dimension::Commune).is_none())
    };
    let again = Figures::new(counted.list().iter().filter(is_own).cloned().collect());
    if let Some(Difference { name: figure, cut, counted: stored, again, in_all }) = difference(stored, &again) {
        let cut = Box::new(cut);
        return Err(Failure::Merge(MergeFailure::Differs { name, figure, cut, stored, counted: again, in_all }));
    }
    let path = folder.join("data/figures.csv");
    let bytes = fs::read(&path).map_err(|error| Failure::InputUnreadable { path, error })?;
    let sha256 = hash::sha256(&bytes);
    Ok(Province { name, folder, figures: counted, sha256 })
}

/// Blocks of two provinces are two blocks, whatever they are called, and so are communes. What no roster says is one for all.
fn own_places(figures: &Figures, province: &str) -> Figures {
    let own = |figure: &Figure| {
        let mut figure = figure.clone();
        for dimension in [Dimension::Block, Dimension::Commune] {
            if let Some(place) = figure.cut.value(dimension).filter(|place| *place != UNKNOWN) {
                let own = format!("{province}: {place}");
                figure.cut = figure.cut.with(dimension, own);
            }
        }
        figure
    };
    Figures::new(figures.list().iter().map(own).collect())
}

/// The sheets that show figures alone: there are no lists of rows.
fn of_figures(reports: &[Report]) -> Vec<Report> {
    let shows = |body: &Body| matches!(body, Body::Grid(_) | Body::Fixed(Fixed::Awards | Fixed::Movements));
    reports.iter().filter(|report| shows(&report.body)).cloned().collect()
}

fn files(job: &Merge, provinces: &[Province], figures: &Figures, stage: &Stage) -> Result<Vec<Written>, Failure> {
    let programme = &job.config.programme;
    let shown: Vec<(String, Figures)> =
        provinces.iter().map(|province| (province.name.clone(), province.figures.clone())).collect();
    // There are no rows of rosters, and nothing of them is asked.
    let records = Records::default();
    let recount = Recount::new(&records, &job.config.shown_catalogue);
    let input = Input {
        records: &records,
        figures,
        recount: &recount,
        catalogue: &job.config.shown_catalogue,
        phases: &job.config.shown_phases,
        issues: &[],
        ledger: &[],
        cell_ledger: &[],
        date: job.date,
        province: &programme.province,
        offices: &[programme.alliance.clone(), programme.office.clone()],
        reports: &of_figures(&job.config.reports),
        person_order: job.config.person_order,
        provinces: &shown,
    };
    let frame = Frame::new(&input, programme.documents.summary());
    let bytes = temporary::workbook(WORKBOOK, &summary(&frame), job.date, job.jobs)?;
    let mut files = vec![stage.put(Output { path: WORKBOOK.to_owned(), bytes })?];
    for table in [store::figure_table(figures), store::province_figures(&shown)] {
        for file in table_files(&table)? {
            files.push(stage.put(file)?);
        }
    }
    let record = json!({
        "tool": { "name": env!("CARGO_PKG_NAME"), "version": env!("CARGO_PKG_VERSION") },
        "date": job.date.to_string(),
        "config": {
            "path": job.config_path.as_ref().map(|path| path.to_string_lossy().replace('\\', "/")),
            "sha256": job.config.sha256,
        },
        "merged": provinces.iter().map(|province| json!({
            "province": province.name,
            "path": province.folder.to_string_lossy().replace('\\', "/"),
            "figures_sha256": province.sha256,
            "awards": awards(&province.figures),
        })).collect::<Vec<_>>(),
        "phases": record::phases(&job.config),
        "outputs": record::outputs(&files),
    });
    let text = serde_json::to_string_pretty(&record).map_err(failed(record::FILE_NAME))?;
    files.push(stage.put(Output { path: record::FILE_NAME.to_owned(), bytes: (text + "\n").into_bytes() })?);
    Ok(files)
}
