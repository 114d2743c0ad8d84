//! 300 units in eight sectors of unequal size.

use super::{Size, Unit, UnitNo};
use crate::province::chance::Chance;
use crate::province::disturbances::{Disturbance, Disturbances};
use crate::province::names::{COMMUNES, FIRST, NAMESAKES, SECOND, TONE_TWINS};
use std::collections::BTreeSet;
use thidua::model::UnitKind;
use thidua::roster::text::fold;

type Business = (&'static str, &'static str);

/// Sectors, how many units each has, and what their names say of the business, in full and in short.
const SECTORS: &[(&str, usize, &[Business])] = &[
    (
        "NN",
        130,
        &[("Dịch vụ nông nghiệp", "DVNN"), ("Nông nghiệp", "NN"), ("Nông nghiệp - Thương mại - Dịch vụ", "NN-TM-DV")],
    ),
    ("CN_TTCN", 25, &[("Tiểu thủ công nghiệp", "TTCN")]),
    ("XD", 15, &[("Xây dựng", "XD")]),
    ("TM_DV", 45, &[("Thương mại dịch vụ", "TM-DV")]),
    ("GTVT", 30, &[("Vận tải", "VT"), ("Dịch vụ vận tải", "DVVT")]),
    ("MT", 12, &[("Môi trường", "MT")]),
    ("QTD", 35, &[("", "")]),
    ("KHAC", 8, &[("", "")]),
];

pub fn plan(size: Size, disturbances: &Disturbances, chance: &mut Chance) -> Vec<Unit> {
    let mut taken = BTreeSet::new();
    for (left, right) in TONE_TWINS {
        taken.extend([fold(left), fold(right)]);
    }
    taken.extend(NAMESAKES.iter().map(|name| fold(name)));
    let mut units: Vec<Unit> = Vec::new();
    for (sector, count, businesses) in SECTORS {
        for number in 0..*count {
            let kind = match *sector {
                "QTD" => UnitKind::Qtdnd,
                "NN" if number % 43 == 42 => UnitKind::Lhhtx,
                _ => UnitKind::Htx,
            };
            let proper = fresh(&mut taken, chance);
            let commune = chance.below(COMMUNES.len());
            let blocks = count.div_ceil(15);
            let block = (number % 12 != 11).then(|| format!("Khối {} số {}", block_name(sector), number % blocks + 1));
            units.push(Unit {
                kind,
                business: chance.one(businesses),
                proper,
                former: None,
                commune,
                sector,
                code: format!("3900{:06}", 100_000 + units.len() * 37),
                founded: chance.between(1998, 2016),
                ended: None,
                suspended: chance.percent(3).then(|| chance.between(2018, 2023)),
                block,
                members: chance.between(7, 400) as u32,
                sends: number < size.senders,
                silent: number >= 20 && chance.percent(8),
                shared_name: false,
            });
        }
    }
    if disturbances.is_on(Disturbance::UnitNamesakes) {
        namesakes(&mut units);
    }
    if disturbances.is_on(Disturbance::UnitToneTwins) {
        tone_twins(&mut units);
    }
    ends(&mut units, disturbances, chance);
    if disturbances.is_on(Disturbance::UnitRenamed) {
        for at in (7..units.len()).step_by(23) {
            if units[at].shared_name || units[at].ended.is_some() {
                continue;
            }
            let former = fresh(&mut taken, chance);
            units[at].former = Some((former, chance.between(2018, 2022)));
        }
    }
    units
}

/// A name that no other unit has, marks or not.
fn fresh(taken: &mut BTreeSet<String>, chance: &mut Chance) -> String {
    loop {
        let name = format!("{} {}", chance.one(FIRST), chance.one(SECOND));
        let folded = fold(&name);
        let mut words = folded.split(' ');
        if words.next() != words.next() && taken.insert(folded.clone()) {
            return name;
        }
    }
}

fn block_name(sector: &str) -> &'static str {
    match sector {
        "NN" => "nông nghiệp",
        "QTD" => "quỹ tín dụng nhân dân",
        "TM_DV" => "thương mại",
        "GTVT" => "vận tải",
        _ => "tổng hợp các ngành",
    }
}

/// Gives two units of one kind and business one name, in different communes.
fn namesakes(units: &mut [Unit]) {
    for (number, name) in NAMESAKES.iter().enumerate() {
        let first: UnitNo = number * 4;
        let second = 60 + number * 4;
        for (unit, commune) in [(first, number), (second, number + 9)] {
            (*name).clone_into(&mut units[unit].proper);
            units[unit].business = units[first].business;
            units[unit].kind = units[first].kind;
            units[unit].commune = commune;
            units[unit].shared_name = true;
        }
    }
}

fn tone_twins(units: &mut [Unit]) {
    for (number, (left, right)) in TONE_TWINS.iter().enumerate() {
        let (first, second) = (30 + number * 4, 90 + number * 4);
        for (unit, name, commune) in [(first, left, number), (second, right, number + 12)] {
            (*name).clone_into(&mut units[unit].proper);
            units[unit].business = units[first].business;
            units[unit].kind = units[first].kind;
            units[unit].commune = commune;
            units[unit].shared_name = true;
        }
    }
}

/// Some units were dissolved, some merged into one of their sector.
fn ends(units: &mut [Unit], disturbances: &Disturbances, chance: &mut Chance) {
    for at in (12..units.len()).step_by(16).filter(|at| at % 32 == 28 || at % 32 == 12) {
        let merged = at % 32 == 12;
        let which = if merged { Disturbance::UnitMerged } else { Disturbance::UnitDissolved };
        if units[at].shared_name || !disturbances.is_on(which) {
            continue;
        }
        let into = (0..units.len()).find(|&other| {
            other != at && other > 2 && units[other].sector == units[at].sector && units[other].ended.is_none()
        });
        units[at].ended = Some((chance.between(2018, 2022), into.filter(|_| merged)));
        units[at].suspended = None;
    }
}
