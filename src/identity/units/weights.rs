//! What each piece of evidence weighs, in one table, and the sums from which something follows.
//!
//! How the numbers hang together, for whoever changes one (`tests/table.rs` holds each sentence):
//! - A name with its marks is sure by itself, even in another commune; nothing that is only near or unmarked reaches [`SURE`] without its
//!   commune, or without being the only one of its letters.
//! - Another kind, other words of business or another office outweigh every name, and no name outweighs an equal code, unless two of them
//!   speak against it or the name is another's.
//! - Between units of one name, words of business written in full outweigh the place; the place decides only against a unit that is said to
//!   be elsewhere: of a commune that the register does not say nothing follows.

use crate::model::UnitEvidence;

/// From here on a mention is that unit, where no other comes near.
pub const SURE: i32 = 200;

/// From here on, and below [`SURE`], a person is asked.
pub const ASKS: i32 = 45;

/// How far the best stands before the next of the name, to be it without asking.
pub const MARGIN: i32 = 80;

/// Words that no more units than this share are rare: names that agree on one are more likely the same.
pub const RARE: u32 = 2;

/// Names that differ in less than one letter of so many resemble each other.
pub const LETTERS_PER_SLIP: usize = 4;

pub const fn weight(evidence: UnitEvidence) -> i32 {
    match evidence {
        // A code is the unit itself, whatever one kind, business or office says.
        UnitEvidence::CodeEqual => 2_000,

        // One of these for each name. Near ones are asked about, and taken with their commune.
        UnitEvidence::NameEqual => 450,
        UnitEvidence::NameUnmarked => 160,
        UnitEvidence::MarksDiffer => 155,
        UnitEvidence::NameNear => 155,
        UnitEvidence::NameReordered => 155,
        UnitEvidence::WholeNear => 155,
        // What is no word of its own leaves one reading, unless the place speaks against it; what is one is never sure (`Weighed::is_sure`).
        UnitEvidence::OnlySlips => 65,
        UnitEvidence::OtherWord => 0,
        // Beside an equal code they are short forms; alone they are nothing, even in the same commune.
        UnitEvidence::NamePart => -60,
        UnitEvidence::NameSilent => -60,
        // Takes an equal code back, which is then asked about.
        UnitEvidence::NameResembles => -2_050,
        UnitEvidence::NameDiffers => -2_200,

        // What such a name is worth.
        UnitEvidence::NameOfAnother => -2_100,
        UnitEvidence::NumbersDiffer => -2_100,
        // Letters without marks may be several names; where one unit alone has them they are its name, as if the marks were there.
        UnitEvidence::OnlyTheseLetters => 290,
        // Orders what is offered; decides nothing by itself.
        UnitEvidence::NameRare => 20,
        // Only just behind the unit that is called so today.
        UnitEvidence::NameFormer => -3,
        // Behind the unit that is written as the mention.
        UnitEvidence::LevelLeftOut => -85,

        UnitEvidence::KindEqual => 5,
        UnitEvidence::KindDiffers => -1_000,

        // Counted beside an equal name alone: half of all units share "dịch vụ nông nghiệp", so it makes no near name sure.
        UnitEvidence::BusinessEqual => 250,
        UnitEvidence::BusinessLeftOut => 0,
        // Just enough to stand behind the one that is written as the mention.
        UnitEvidence::BusinessPart => -15,
        // A former name answers for its own business: for another one it is asked, unless the commune says the same.
        UnitEvidence::BusinessRenamed => -300,
        UnitEvidence::BusinessDiffers => -1_000,

        UnitEvidence::OfficeEqual => 5,
        UnitEvidence::OfficeDiffers => -1_000,

        // Less than MARGIN, so that a unit whose commune nobody wrote down stays possible.
        UnitEvidence::CommuneEqual => 65,
        // More than MARGIN. Only one of both counts: two contradictions are no more than one.
        UnitEvidence::CommuneDiffers => -90,
        UnitEvidence::DistrictDiffers => -90,
        UnitEvidence::DistrictEqual => 5,
    }
}
