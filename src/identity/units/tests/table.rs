//! Each line of the table of weights, and how the numbers hang together.

use super::super::weights::{ASKS, MARGIN, SURE, weight};
use super::*;
use crate::model::UnitEvidence::{self, *};
use std::collections::BTreeSet;

/// A mention, the unit that it is weighed against, and what speaks for and against it.
type Line<'a> = (Mention<'a>, Listed<'a>, &'a [UnitEvidence]);

/// Units that are common to all lines: some words are in many names.
const OTHERS: &[&str] = &["HTX Tân Lập", "HTX Tân Hòa", "HTX Tiến Hòa", "HTX Lập Tiến", "HTX Hạng Mai"];

fn weighed(mention: Mention<'_>, unit: Listed<'_>) -> Weighed {
    let others = OTHERS.iter().map(|name| Listed { name, ..Listed::default() });
    let register = register(&std::iter::once(unit).chain(others).collect::<Vec<_>>());
    let asking = super::super::mention::Asking::new(mention, 0..6, &register.communes, &words());
    register.weigh(&asking, at(0))
}

fn lines() -> Vec<Line<'static>> {
    let unit = |name| Listed { name, ..Listed::default() };
    let place = |commune, district| Listed { district: Some(district), ..listed("HTX Tân Tiến", commune) };
    let said = |commune, district| Mention { commune: Some(commune), district, ..named("Tân Tiến") };
    let coded = |name| Listed { code: Some("1"), ..unit(name) };
    let code = |name| Mention { code: Some("1"), ..named(name) };
    vec![
        (named("HTX Tân Tiến"), unit("HTX Tân Tiến"), &[NameEqual, KindEqual]),
        (named("Tan Tien"), unit("HTX Tân Tiến"), &[NameUnmarked, OnlyTheseLetters]),
        (named("Hang Mai"), unit("HTX Hằng Mai"), &[NameUnmarked, NameRare]),
        (named("Tân Tiên"), unit("HTX Tân Tiến"), &[MarksDiffer, OtherWord]),
        (named("Tân Tiếng"), unit("HTX Tân Tiến"), &[NameNear, OtherWord]),
        (named("Tân Tiếnn"), unit("HTX Tân Tiến"), &[NameNear, OnlySlips]),
        (named("Tiến Tân"), unit("HTX Tân Tiến"), &[NameReordered, OtherWord]),
        (named("QTDND xã Mai"), unit("QTDND xã Mai"), &[NameEqual, KindEqual]),
        (named("QTDND Mai"), unit("QTDND xã Mai"), &[NameEqual, LevelLeftOut, KindEqual]),
        (named("HTX NM Tân Tiến"), unit("HTX NN Tân Tiến"), &[NamePart, BusinessLeftOut, KindEqual]),
        (named("HTX NN Tân Tiến 1"), unit("HTX NN Tân Tiến 2"), &[NameNear, NumbersDiffer, KindEqual]),
        (
            named("HTX nông nghiệ Tân Tiến"),
            unit("HTX NN Tân Tiến"),
            &[WholeNear, OnlySlips, BusinessLeftOut, KindEqual],
        ),
        (named("Phước Vinh"), unit("HTX Phước Vin"), &[NameNear, OtherWord, NameRare]),
        (named("Phước Vinh Phát"), unit("HTX Phước Vinh"), &[NamePart]),
        (named("HTX"), unit("HTX Phước Vinh"), &[NameSilent, KindEqual]),
        (named("Phước Vĩnh Long"), unit("HTX Phước Bình"), &[NameResembles]),
        (named("Thành Công"), unit("HTX Tân Tiến"), &[NameDiffers]),
        (code("Tân Tiến"), coded("HTX Tân Tiến"), &[CodeEqual, NameEqual]),
        (code("Tân Lập"), coded("HTX Tân Lập Phát"), &[CodeEqual, NamePart, NameOfAnother]),
        (
            named("Tiến Bộ"),
            Listed { former: Some("HTX Tiến Bộ"), ..unit("HTX Tân Tiến") },
            &[NameEqual, NameRare, NameFormer],
        ),
        (named("QTDND Tân Tiến"), unit("HTX Tân Tiến"), &[NameEqual, KindDiffers]),
        (named("HTX NN Tân Tiến"), unit("HTX NN Tân Tiến"), &[NameEqual, BusinessEqual, KindEqual]),
        (named("HTX NN Tân Tiên"), unit("HTX NN Tân Tiến"), &[MarksDiffer, OtherWord, KindEqual]),
        (named("HTX NN Tân Tiến"), unit("HTX DVNN Tân Tiến"), &[NameEqual, BusinessPart, KindEqual]),
        (named("HTX NN Tân Tiến"), unit("HTX Tân Tiến"), &[NameEqual, BusinessPart, KindEqual]),
        (named("HTX NN Tân Tiến"), unit("HTX VT Tân Tiến"), &[NameEqual, BusinessDiffers, KindEqual]),
        (
            named("HTX NN Tân Tiến"),
            Listed { former: Some("HTX NN Tiến Bộ"), ..unit("HTX VT Tân Tiến") },
            &[NameEqual, BusinessRenamed, KindEqual],
        ),
        (named("Phòng Nội vụ"), unit("Phòng Nội vụ"), &[NameEqual, NameRare, KindEqual, OfficeEqual]),
        (named("Sở Nội vụ"), unit("Phòng Nội vụ"), &[NameEqual, NameRare, KindEqual, OfficeDiffers]),
        (said("xã Phước Vinh", None), place("Phước Vinh", "B"), &[NameEqual, CommuneEqual]),
        (
            said("Thạnh Bắc", Some("Tân Biên")),
            place("Phước Vinh", "Tân Biên"),
            &[NameEqual, CommuneEqual, DistrictEqual],
        ),
        (said("A", Some("B")), place("C", "D"), &[NameEqual, CommuneDiffers]),
        (said("C", Some("B")), place("C", "D"), &[NameEqual, CommuneEqual, DistrictDiffers]),
        (named("HTX Tân Tiến, xã C, huyện D"), place("C", "D"), &[NameEqual, KindEqual, CommuneEqual, DistrictEqual]),
        (named("HTX Tân Tiến, xã Hà"), place("C", "D"), &[NameEqual, KindEqual, CommuneDiffers]),
    ]
}

#[test]
fn every_line_of_the_table_is_weighed() {
    let mut met = BTreeSet::new();
    for (mention, unit, expected) in lines() {
        let Weighed { total, evidence, .. } = weighed(mention, unit);
        let sorted = |evidence: &[UnitEvidence]| evidence.iter().copied().collect::<BTreeSet<_>>();
        let case = format!("{mention:?} against {}: {evidence:?}", unit.name);
        let rare = |evidence: &UnitEvidence| *evidence == NameRare && !expected.contains(&NameRare);
        let evidence: Vec<UnitEvidence> = evidence.into_iter().filter(|evidence| !rare(evidence)).collect();
        assert_eq!(sorted(&evidence), sorted(expected), "{case}");
        let sum: i32 = evidence.iter().copied().map(weight).sum();
        assert!(total == sum || total == sum + weight(NameRare), "{case} is {total}");
        met.extend(evidence);
    }
    let unmet: Vec<UnitEvidence> = UnitEvidence::ALL.iter().copied().filter(|line| !met.contains(line)).collect();
    assert_eq!(unmet, [], "a line that no case shows");
}

/// The most that is added to a name that speaks of nothing but itself.
fn trimmings() -> i32 {
    [NameRare, KindEqual, OfficeEqual, DistrictEqual].into_iter().map(weight).sum()
}

#[test]
fn only_names_with_their_marks_are_sure_by_themselves() {
    for near in [NameUnmarked, MarksDiffer, NameNear, NameReordered, WholeNear] {
        assert!(weight(near) + trimmings() < SURE, "{near:?} is asked about");
        let worst = weight(near) + weight(NameFormer) + weight(BusinessPart);
        assert!(worst + weight(CommuneEqual) >= SURE, "{near:?} is read in its commune, if it is no other word");
        let slip = worst + weight(OnlySlips);
        assert!(
            slip >= SURE && slip + weight(CommuneDiffers) < SURE,
            "{near:?} that is a slip is read, but not elsewhere"
        );
        assert!(worst + weight(CommuneDiffers) >= ASKS, "{near:?} elsewhere is asked about");
    }
    let against = weight(NameFormer) + weight(BusinessPart) + weight(CommuneDiffers);
    let unmarked = weight(NameUnmarked) + weight(OnlyTheseLetters);
    assert_eq!(unmarked, weight(NameEqual), "the only one of these letters is as good as one with its marks");
    let equal = weight(NameEqual) + against;
    assert!(equal >= SURE, "a name is sure in another commune too");
    let near = weight(NameUnmarked) + trimmings() + weight(CommuneEqual);
    assert!(equal - MARGIN >= near, "and before any other name, so that others need not be looked for");
}

#[test]
fn kind_business_and_office_outweigh_names_and_codes_outweigh_them() {
    let best = weight(NameEqual) + weight(BusinessEqual) + weight(CommuneEqual) + trimmings();
    for other in [KindDiffers, BusinessDiffers, OfficeDiffers, NumbersDiffer, NameResembles, NameDiffers] {
        assert!(best + weight(other) < ASKS, "{other:?}");
    }
    for other in [KindDiffers, BusinessDiffers, OfficeDiffers] {
        assert!(weight(CodeEqual) + weight(NamePart) + weight(other) + weight(CommuneDiffers) >= SURE, "{other:?}");
    }
    let near = weight(CodeEqual) + weight(NameUnmarked) + weight(CommuneEqual) + trimmings();
    for other in [NumbersDiffer, NameOfAnother] {
        assert!(near + weight(other) < SURE, "{other:?} takes an equal code back");
    }
    for other in [NameResembles, NameDiffers] {
        assert!(near - weight(NameUnmarked) + weight(other) < SURE, "{other:?} takes an equal code back");
    }
    for nothing in [NamePart, NameSilent] {
        let best = weight(nothing) + weight(CommuneEqual) + trimmings() - weight(NameRare);
        assert!(best < ASKS, "{nothing:?} alone is nothing");
    }
}

#[test]
fn words_of_business_outweigh_the_place_and_the_place_only_decides_against_another() {
    let margin = weight(BusinessEqual) + weight(CommuneDiffers) + weight(NameFormer);
    assert!(margin - weight(BusinessPart) - weight(CommuneEqual) - weight(DistrictEqual) >= MARGIN);
    assert!(
        weight(CommuneEqual) - weight(BusinessPart) >= MARGIN,
        "without marks too, where one of them is in the commune"
    );
    assert!(
        weight(CommuneEqual) + weight(DistrictEqual) - weight(NameFormer) < MARGIN,
        "a silent commune stays possible"
    );
    for other in [CommuneDiffers, DistrictDiffers] {
        assert!(-weight(other) - weight(DistrictEqual) >= MARGIN, "{other:?}");
    }
    assert!(-weight(NameFormer) < MARGIN, "a former name is as good as a present one");
}

#[test]
fn the_nearest_are_offered_first_and_each_once() {
    let register = register(&[
        listed("HTX Thành Công", "A"),
        listed("HTX Tân Tiến", "B"),
        listed("QTDND Tân Tiến", "B"),
        listed("HTX Số 1", "B"),
        listed("HTX Số 3", "C"),
    ]);
    let order = |mention| register.nearest(mention, &words());
    let tan_tien = order(named("HTX Tân Tiên"));
    assert_eq!((tan_tien.len(), &tan_tien[..2]), (5, &[at(1), at(2)][..]));
    let so = order(Mention { commune: Some("C"), ..named("HTX Số 2") });
    assert_eq!(&so[..2], [at(4), at(3)], "numbers differ, but the name is the nearest");
    let why = register.why(named("HTX Tân Tiên"), &words());
    assert_eq!(why.iter().map(|weighed| weighed.unit).collect::<Vec<_>>(), [at(1), at(2)]);
    assert!(why[0].says(MarksDiffer) && why[1].says(KindDiffers) && why[0].total > why[1].total);
}
