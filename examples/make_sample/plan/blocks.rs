//! Two emulation blocks and their scores.

use super::chance::Chance;
use super::{Kind, Roster, Sector, Status, Unit};

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Block {
    Farm,
    Fund,
}

impl Block {
    pub fn name(self) -> &'static str {
        match self {
            Self::Farm => "Khối thi đua các Hợp tác xã nông nghiệp",
            Self::Fund => "Khối thi đua các Quỹ tín dụng nhân dân",
        }
    }

    pub fn roster(self) -> Roster {
        match self {
            Self::Farm => Roster::FarmBlock,
            Self::Fund => Roster::FundBlock,
        }
    }
}

/// A member's scores of a year, in hundredths of a point.
#[derive(Clone, Debug)]
pub struct Score {
    pub unit: usize,
    pub block: Block,
    pub year: u16,
    pub own: u32,
    pub by_block: u32,
    pub last: u32,
    /// Equal scores share a rank and the next one follows on.
    pub rank: u32,
}

/// Years in which the blocks were scored.
pub const SCORED: [u16; 2] = [2021, 2022];

/// Chooses the members of both blocks and scores them.
pub fn plan(units: &mut [Unit], chance: &mut Chance) -> Vec<Score> {
    let mut scores = Vec::new();
    for (block, size) in [(Block::Farm, 16), (Block::Fund, 14)] {
        let fits = |unit: &Unit| {
            let kind = if block == Block::Farm { Kind::Htx } else { Kind::Qtdnd };
            let sector = if block == Block::Farm { Sector::Farming } else { Sector::Credit };
            unit.kind == kind
                && unit.sector == Some(sector)
                && unit.status == Status::Active
                && unit.founded < 2016
                && !unit.has_namesake()
        };
        let members: Vec<usize> = (0..units.len())
            .filter(|&at| fits(&units[at]))
            .step_by(if block == Block::Farm { 4 } else { 1 })
            .take(size)
            .collect();
        for &member in &members {
            units[member].block = Some(block);
        }
        for year in SCORED {
            scores.extend(year_of(block, year, &members, chance));
        }
    }
    scores
}

fn year_of(block: Block, year: u16, members: &[usize], chance: &mut Chance) -> Vec<Score> {
    let mut scores: Vec<Score> = Vec::new();
    for &unit in members {
        // Halves of a point; the two best are never equal.
        let last = 50 * chance.between(160, 194);
        let by_block = last + 50 * chance.between(0, 2);
        let own = (by_block + 50 * chance.between(0, 5)).min(10_000);
        scores.push(Score { unit, block, year, own, by_block, last, rank: 0 });
    }
    let first = chance.between(0, 2) as usize;
    let second = 4 + chance.between(0, 3) as usize;
    for (at, last) in [(first, 9_850), (second, 9_775)] {
        scores[at] = Score { own: 9_950, by_block: 9_900, last, ..scores[at].clone() };
    }
    let mut ladder: Vec<u32> = scores.iter().map(|score| score.last).collect();
    ladder.sort_unstable_by(|a, b| b.cmp(a));
    ladder.dedup();
    for score in &mut scores {
        score.rank = ladder.iter().take_while(|&&step| step >= score.last).fold(0, |rank, _| rank + 1);
    }
    scores
}
