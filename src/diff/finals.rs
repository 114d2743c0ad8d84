//! Whether final certificates still say what the records say. A certificate is known again by its words, else by its award's id,
//! else by recipient, form and decision, else by its row: ids and rows move without anything changing, words do not.

use super::differing;
use super::fields::Field;
use crate::model::{Award, AwardStatus, Final, FinalState, JudgedFinal, RecipientKind, Records, Text, Unit};
use std::collections::{BTreeMap, BTreeSet};

/// Each final certificate with what the records say of it now, in their order.
pub fn judged(finals: &[Final], records: &Records) -> Vec<JudgedFinal> {
    let units: BTreeMap<&str, &Unit> = records.units.iter().map(|unit| (unit.id.as_str(), unit)).collect();
    let address = |award: &Award| award.unit_id.as_deref().and_then(|id| address(units.get(id)?));
    let counted: BTreeSet<Vec<Field>> =
        records.counted_awards().map(|award| words(award, address(award).as_deref())).collect();
    let printed: Vec<Vec<Field>> = finals.iter().map(|made| words(&made.award, made.address.as_deref())).collect();
    // What another certificate says is not this one's, wherever it stands.
    let others: BTreeSet<&Vec<Field>> = printed.iter().collect();
    let is_free = |award: &&Award| !others.contains(&words(award, address(award).as_deref()));
    let judge = |(made, before): (&Final, &Vec<Field>)| {
        if counted.contains(before) {
            return FinalState::Holds;
        }
        let now = records.awards.iter().find(|award| award.id == made.award.id);
        let Some(now) = now.or_else(|| alike(&made.award, records, is_free)) else { return FinalState::Gone };
        let before = before.clone();
        match now.status {
            AwardStatus::Counted => FinalState::Differs(differing(before, words(now, address(now).as_deref()))),
            AwardStatus::Revoked => FinalState::Revoked,
            // A corrected row is a duplicate of the one that corrects it.
            AwardStatus::Duplicate => match corrected(&made.award, records) {
                Some(now) => FinalState::Differs(differing(before, words(now, address(now).as_deref()))),
                None => FinalState::NotCounted(AwardStatus::Duplicate),
            },
            other => FinalState::NotCounted(other),
        }
    };
    let judged = |of: (&Final, &Vec<Field>)| JudgedFinal { made: of.0.clone(), state: judge(of) };
    finals.iter().zip(&printed).map(judged).collect()
}

/// Commune and former district of a unit, as far as they are known.
pub fn address(unit: &Unit) -> Option<Text> {
    let parts: Vec<&str> = unit.commune.iter().chain(&unit.district).map(String::as_str).collect();
    (!parts.is_empty()).then(|| parts.join(", ").into())
}

/// The only award of the recipient, else the only one of the row, with the same form and decision.
fn alike<'a>(made: &Award, records: &'a Records, is_free: impl Fn(&&Award) -> bool) -> Option<&'a Award> {
    let same = |award: &&Award| award.form == made.form && award.decision_no == made.decision_no;
    let awards = || records.awards.iter().filter(same);
    only(awards().filter(|award| same_recipient(award, made)))
        .or_else(|| only(awards().filter(|award| award.place == made.place).filter(|award| is_free(award))))
}

/// The counted award that stands for one whose row was corrected.
fn corrected<'a>(made: &Award, records: &'a Records) -> Option<&'a Award> {
    let same_time = |award: &&Award| award.year == made.year || award.decision_no == made.decision_no;
    let of_form = records.counted_awards().filter(|award| award.form == made.form);
    only(of_form.filter(same_time).filter(|award| same_recipient(award, made)))
}

fn same_recipient(award: &Award, made: &Award) -> bool {
    !made.recipient_id.is_empty() && award.recipient_id == made.recipient_id
}

/// One of several could be another's.
fn only<'a>(mut awards: impl Iterator<Item = &'a Award>) -> Option<&'a Award> {
    awards.next().filter(|_| awards.next().is_none())
}

/// What a certificate prints of its award.
fn words(award: &Award, address: Option<&str>) -> Vec<Field> {
    let told = |text: Option<&str>| text.filter(|text| !text.is_empty()).map(str::to_owned);
    let is_person = award.recipient_kind == RecipientKind::Individual;
    let name = match award.recipient_kind {
        RecipientKind::Collective => award.unit_name.as_deref().unwrap_or(&award.recipient_name),
        _ => &award.recipient_name,
    };
    // The sentence of the office stands for an achievement that no roster gives.
    let achievement = told(award.achievement.as_deref());
    let own = achievement.is_none();
    vec![
        ("recipient_name", told(Some(name))),
        ("recipient_kind", told(Some(award.recipient_kind.code()))),
        ("sex", award.sex.filter(|_| is_person).map(|sex| sex.code().to_owned())),
        ("position", told(award.position.as_deref().filter(|_| is_person))),
        ("unit_name", told(award.unit_name.as_deref().filter(|_| is_person))),
        ("commune", told(address.filter(|_| !is_person))),
        ("form", told(Some(&award.form))),
        ("decision_no", told(award.decision_no.as_deref())),
        ("decision_date", award.decision_date.map(|date| date.to_string())),
        ("register_no", told(award.register_no.as_deref())),
        ("achievement", achievement),
        ("movement", told(award.movement.as_deref().filter(|_| own))),
        ("period", award.period.filter(|_| own).map(|(from, to)| format!("{from}-{to}"))),
        ("year", award.year.filter(|_| own).map(|year| year.to_string())),
    ]
}

#[cfg(test)]
mod tests {
    use super::judged;
    use crate::diff::tests::award;
    use crate::model::{Award, AwardStatus, Date, Final, FinalState, Records};
    use crate::place::{CellRef, Place};

    fn made(award: Award) -> Final {
        Final {
            award,
            address: None,
            file: "bk/001.pdf".into(),
            sha256: String::new(),
            whole: "bk.pdf".into(),
            whole_sha256: String::new(),
            made_on: Date::new(2026, 1, 5).unwrap(),
        }
    }

    /// What the records say of the certificate of An's award.
    fn state(now: Vec<Award>) -> FinalState {
        let records = Records { awards: now, ..Records::default() };
        judged(&[made(award("An", 5, 2020))], &records).remove(0).state
    }

    fn fields(state: FinalState) -> Vec<&'static str> {
        match state {
            FinalState::Differs(fields) => fields.into_iter().map(|field| field.field).collect(),
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn a_row_that_moved_or_says_more_of_what_is_not_printed_changes_no_certificate() {
        let moved = award("An", 9, 2020);
        assert_eq!(state(vec![award("Chi", 5, 2020), moved]), FinalState::Holds);
        let besides =
            Award { sector: Some("NN".into()), money: Some(1), phases: vec!["p".into()], ..award("An", 5, 2020) };
        assert_eq!(state(vec![besides]), FinalState::Holds);
    }

    #[test]
    fn an_award_that_was_taken_back_corrected_or_went_is_told() {
        let of = |status| Award { status, ..award("An", 5, 2020) };
        assert_eq!(state(vec![of(AwardStatus::Revoked)]), FinalState::Revoked);
        assert_eq!(state(vec![of(AwardStatus::SetAside)]), FinalState::NotCounted(AwardStatus::SetAside));
        assert_eq!(state(vec![of(AwardStatus::Duplicate)]), FinalState::NotCounted(AwardStatus::Duplicate));
        assert_eq!(state(vec![award("Bình", 6, 2020)]), FinalState::Gone);
        let renamed = Award { recipient_name: "Ân".into(), recipient_id: "ân@U".into(), ..award("An", 5, 2020) };
        assert_eq!(fields(state(vec![renamed])), ["recipient_name"]);
        let posted =
            Award { position: Some("Giám đốc".into()), register_no: Some("45".into()), ..award("An", 9, 2020) };
        assert_eq!(fields(state(vec![posted])), ["position", "register_no"]);
        // The row that corrects it stands elsewhere.
        let correction = Award { decision_date: Date::new(2020, 5, 1), ..award("An", 30, 2020) };
        assert_eq!(fields(state(vec![of(AwardStatus::Duplicate), correction])), ["decision_date"]);
    }

    #[test]
    fn a_certificate_is_known_again_by_its_row_and_by_nothing_that_could_be_anothers() {
        let other_place = Place::file("a.xlsx").in_sheet("DS").at(CellRef::new(7, 0));
        let renamed = |place: &Place, id: &str| Award {
            id: id.into(),
            recipient_name: "Ân".into(),
            recipient_id: format!("{id}@U").into(),
            place: place.clone(),
            ..award("An", 5, 2020)
        };
        let own_place = award("An", 5, 2020).place;
        assert_eq!(fields(state(vec![renamed(&own_place, "x")])), ["recipient_name"]);
        assert_eq!(state(vec![renamed(&other_place, "x")]), FinalState::Gone);
        // Two certificates: the row of the one that went holds the other now.
        let records = Records { awards: vec![renamed(&own_place, "x")], ..Records::default() };
        let finals = [made(award("An", 5, 2020)), made(renamed(&other_place, "z"))];
        let states: Vec<FinalState> = judged(&finals, &records).into_iter().map(|one| one.state).collect();
        assert_eq!(states, [FinalState::Gone, FinalState::Holds]);
        assert_eq!(state(vec![renamed(&own_place, "x"), renamed(&own_place, "y")]), FinalState::Gone);
    }

    #[test]
    fn the_office_s_own_sentence_is_of_movement_period_and_year() {
        let later = Award { year: Some(2021), ..award("An", 5, 2020) };
        assert_eq!(fields(state(vec![later])), ["year"]);
        let said =
            |year| Award { achievement: Some("Có thành tích".into()), year: Some(year), ..award("An", 5, 2020) };
        let records = Records { awards: vec![said(2021)], ..Records::default() };
        assert_eq!(judged(&[made(said(2020))], &records)[0].state, FinalState::Holds);
    }
}
