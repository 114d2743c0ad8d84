//! In which state each award stands, held against the plan: a wrong state is no wrong award.

use super::disturbances::Disturbances;
use super::judge::Province;
use super::plan::{Bid, Size, Stage};
use std::collections::{BTreeMap, BTreeSet};
use thidua::model::{Award, AwardStatus};
use thidua::settle::Settled;

/// The states of an award of which no decision is known.
fn is_undecided(status: AwardStatus) -> bool {
    use AwardStatus as S;
    matches!(status, S::Registered | S::Proposed | S::Refused | S::Withdrawn)
}

/// Whether a record says something of an award or of what came before it, and is not what became of a row.
pub fn speaks(status: AwardStatus) -> bool {
    status == AwardStatus::Counted || is_undecided(status)
}

impl Province {
    /// Registrations and proposals in another state than they are, awards that are taken for one of them, and proposals that are closed by
    /// another award than the one that grants them.
    pub fn wrong_states(&self, settled: &Settled) -> Vec<String> {
        let mut wrong = Vec::new();
        let mut times: BTreeMap<usize, u32> = BTreeMap::new();
        for award in &settled.records.awards {
            let Some(row) = self.truth.at(&award.place) else { continue };
            let Some(at) = row.bid else {
                if is_undecided(award.status) {
                    wrong.push(format!("an award is {} at {}", award.status.code(), award.place));
                }
                continue;
            };
            let bid = &self.plan.bids[at];
            *times.entry(at).or_default() += 1;
            if award.form != bid.form {
                wrong.push(format!("{} for {} at {}", award.form, bid.form, award.place));
            }
            let wanted = bid.stage.status();
            if award.status != wanted {
                let found = award.status.code();
                wrong.push(format!("expected {}, got {found} at {}", wanted.code(), award.place));
            } else if let Some(why) = self.wrongly_closed(bid, award, settled) {
                wrong.push(format!("{why} at {}", award.place));
            }
        }
        let unmet = (0..self.plan.bids.len()).filter(|at| times.get(at) != Some(&1));
        wrong.extend(unmet.map(|at| {
            let count = times.get(&at).copied().unwrap_or(0);
            format!("{:?} stands {count} times", self.plan.bids[at])
        }));
        wrong
    }

    /// What is wrong with the award that a proposal is closed by.
    fn wrongly_closed(&self, bid: &Bid, award: &Award, settled: &Settled) -> Option<String> {
        let closes = match (&award.closed_by, bid.stage) {
            (Some(id), Stage::Closed(at)) => (id, at),
            (None, Stage::Closed(_)) => return Some("nothing closes the proposal".to_owned()),
            (Some(id), _) => return Some(format!("{id} closes what was not granted")),
            (None, _) => return None,
        };
        let (id, at) = closes;
        let Some(other) = settled.records.awards.iter().find(|other| other.id == **id) else {
            return Some(format!("{id}, which closes it, is no award"));
        };
        let row = self.truth.at(&other.place)?;
        let is_it = row.awards.contains(&at)
            && other.form == bid.form
            && other.status == AwardStatus::Counted
            && self.recipient(row, &other.recipient_name) == Some(bid.who);
        (!is_it).then(|| format!("it is closed by another award, at {}", other.place))
    }
}

#[test]
fn every_state_is_written_down_in_every_way() {
    let province = Province::small(1);
    let mut ways: BTreeMap<AwardStatus, BTreeSet<&str>> = BTreeMap::new();
    let mut bids = 0;
    for ((file, sheet, _), row) in &province.truth.rows {
        if let Some(at) = row.bid {
            let sheet = if sheet.starts_with("Đăng ký") { "Đăng ký" } else { sheet.as_str() };
            ways.entry(province.plan.bids[at].stage.status()).or_default().insert(sheet);
            bids += 1;
        }
        assert!(row.bid.is_none() || row.awards.is_empty(), "{file}: an award and a proposal in one row");
    }
    assert_eq!(bids, province.plan.bids.len(), "each is written once");
    let lists = ["Kết quả", "Phụ lục", "Thẩm định", "Đề nghị"];
    assert_eq!(ways[&AwardStatus::Registered], BTreeSet::from(["Danh sách", "Đăng ký"]));
    assert_eq!(ways[&AwardStatus::Proposed], BTreeSet::from(lists));
    assert_eq!(ways[&AwardStatus::Refused], BTreeSet::from(lists));
    assert_eq!(ways[&AwardStatus::Withdrawn].intersection(&lists.into()).count(), lists.len());
    assert!(!province.plan.written_in.is_empty(), "no decision was written in later");
    let closed = province.plan.bids.iter().filter(|bid| matches!(bid.stage, Stage::Closed(_))).count();
    assert!(closed * 2 > province.plan.bids.iter().filter(|bid| !bid.stage.is_registration()).count(), "{closed}");
}

#[test]
fn without_states_nothing_stands_before_an_award() {
    let province = Province::new(1, Size::SMALL, &Disturbances::granted_only());
    assert!(province.plan.bids.is_empty() && province.plan.written_in.is_empty());
    assert!(province.truth.rows.keys().all(|(file, ..)| !file.starts_with("dau-nam") && !file.starts_with("ho-so")));
}
