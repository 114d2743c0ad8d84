//! From a figure to the rows that make it: the sum of the rows is the figure, for every figure.

use crate::kit;
use crate::province::Province;
use thidua::config::{self, Config};
use thidua::model::{Decisions, Figures, Records};
use thidua::recount::{Evidence, Recount, Source, difference};
use thidua::{read, settle, tally};

/// The sample, settled.
pub fn sample() -> (Config, Records) {
    let config = config::load(None).unwrap();
    let sources = read::sources(&[kit::sample()]).unwrap();
    let files: Vec<_> = sources.iter().map(|source| read::source(source, &config.reading, None)).collect();
    let settled = settle::settle(&files, &config.catalogue, &Decisions::new());
    (config, settled.records)
}

/// Records and figures of a province, settled without answers.
pub fn province(seed: u64) -> (Config, Records) {
    let province = Province::whole(seed);
    let records = province.settle(&Decisions::new()).records;
    (province.config, records)
}

fn every_figure_has_its_rows(config: &Config, records: &Records) -> Figures {
    let figures = tally::tally(records, &config.catalogue).unwrap();
    let recount = Recount::new(records, &config.catalogue);
    assert_eq!(difference(&figures, &recount.figures()), None);
    for figure in figures.list() {
        let evidence = recount.evidence(figure.name, &figure.cut);
        let value = evidence.as_ref().and_then(Evidence::value);
        assert_eq!(value, Some(figure.value), "{figure:?}");
    }
    figures
}

#[test]
fn every_figure_of_the_sample_is_the_sum_of_its_rows() {
    let (config, records) = sample();
    let figures = every_figure_has_its_rows(&config, &records);
    assert!(figures.list().len() > 5000, "only {} figures", figures.list().len());
}

#[test]
fn every_figure_of_a_province_is_the_sum_of_its_rows() {
    let (config, records) = province(7);
    let figures = every_figure_has_its_rows(&config, &records);
    assert!(figures.list().iter().filter(|figure| figure.value > 0.0).count() > 5000);
}

#[test]
fn units_that_nobody_names_are_traced_to_the_register() {
    use thidua::model::{Cut, FigureName};
    let (config, records) = sample();
    let recount = Recount::new(&records, &config.catalogue);
    let Some(Evidence::Count(parts)) = recount.evidence(FigureName::SilentUnits, &Cut::all()) else { panic!("none") };
    assert!(!parts.is_empty());
    for part in &parts {
        let [source @ Source::Unit(unit)] = part.rows.as_slice() else { panic!("{part:?}") };
        assert_eq!(source.place(), &unit.place);
        assert!(records.awards.iter().all(|award| award.unit_id.as_ref() != Some(&unit.id)), "{}", unit.name);
    }
    let other = Cut::all().sector("NO_SUCH_SECTOR");
    assert!(recount.evidence(FigureName::SilentUnits, &other).is_none());
}
