//! What speaks for or against a name being that of a unit. How much each weighs is the business of [`crate::identity`]'s table.

use super::kinds::coded;

coded! {
    /// One thing that a mention and a unit have in common, or not.
    UnitEvidence {
        CodeEqual = "code_equal",
        /// The proper names are one, with every mark.
        NameEqual = "name_equal",
        /// Typed without any mark, with the letters of the unit's name.
        NameUnmarked = "name_unmarked",
        /// No other unit has a name of these letters.
        OnlyTheseLetters = "only_these_letters",
        /// The same letters with other marks.
        MarksDiffer = "marks_differ",
        /// A letter or two that stand together differ.
        NameNear = "name_near",
        /// The same words in another order.
        NameReordered = "name_reordered",
        /// Of two near names: the words in which they differ are slips, which leave one reading.
        OnlySlips = "only_slips",
        /// Of two near names: the words in which they differ are words of their own, so that it may be another name.
        OtherWord = "other_word",
        /// Near only with the words of business, in which the slip may stand.
        WholeNear = "whole_near",
        /// One name holds all words of the other.
        NamePart = "name_part",
        /// The mention has no proper name.
        NameSilent = "name_silent",
        /// Another name, but one that looks like it or shares a rare word.
        NameResembles = "name_resembles",
        NameDiffers = "name_differs",
        /// It is another listed unit that has this very name.
        NameOfAnother = "name_of_another",
        /// Numbers in the names differ: số 1, số 2.
        NumbersDiffer = "numbers_differ",
        /// Few units share the words on which the names agree.
        NameRare = "name_rare",
        /// The names are one but for the word for a commune before it: QTDND xã Gia Bình, QTDND Gia Bình.
        LevelLeftOut = "level_left_out",
        /// The name is one that the unit had before.
        NameFormer = "name_former",
        KindEqual = "kind_equal",
        KindDiffers = "kind_differs",
        BusinessEqual = "business_equal",
        /// The mention says no words of business, the unit's name does.
        BusinessLeftOut = "business_left_out",
        /// One of them says more words of business than the other.
        BusinessPart = "business_part",
        /// They differ, but are those of another name that the unit has or had.
        BusinessRenamed = "business_renamed",
        BusinessDiffers = "business_differs",
        /// The word for an office: phòng, sở.
        OfficeEqual = "office_equal",
        OfficeDiffers = "office_differs",
        CommuneEqual = "commune_equal",
        CommuneDiffers = "commune_differs",
        DistrictEqual = "district_equal",
        DistrictDiffers = "district_differs",
    }
}
