//! What figures are cut by besides time. Counting, naming, storing and checking all go by this list.

use super::kinds::{PositionClass, RecipientKind, Sex, UnitKind, coded};
use std::ops::{Index, IndexMut};

/// What figures call a sector, kind, ground, sex, class of position or commune that no roster says: sums have to cover it.
pub const UNKNOWN: &str = "CHUA_RO";

coded! {
    /// The code is a column of `data/` and a word of the configuration. A new dimension comes last: columns of `data/` are
    /// appended.
    Dimension {
        Sector = "sector",
        UnitKind = "unit_kind",
        Form = "form",
        RecipientKind = "recipient_kind",
        Movement = "movement",
        Block = "block",
        Sex = "sex",
        Ground = "ground",
        PositionClass = "position_class",
        /// Of the unit: `Unit::counted_commune`.
        Commune = "commune",
        /// Of a joint activity.
        ActivityKind = "activity_kind",
    }
}

impl Dimension {
    pub const COUNT: usize = Self::ALL.len();

    /// Whether a figure may be about the value. Lists that an office edits hold any code: an output names what a later
    /// configuration has dropped.
    pub fn accepts(self, value: &str) -> bool {
        match self {
            Self::Sector
            | Self::Form
            | Self::Movement
            | Self::Block
            | Self::Ground
            | Self::Commune
            | Self::ActivityKind => !value.is_empty(),
            Self::UnitKind => value == UNKNOWN || UnitKind::from_code(value).is_some(),
            Self::RecipientKind => RecipientKind::from_code(value).is_some(),
            Self::Sex => value == UNKNOWN || Sex::from_code(value).is_some(),
            Self::PositionClass => value == UNKNOWN || PositionClass::from_code(value).is_some(),
        }
    }
}

/// A value for each dimension.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ByDimension<T>([T; Dimension::COUNT]);

impl<T> ByDimension<T> {
    pub fn from_fn(mut value: impl FnMut(Dimension) -> T) -> Self {
        Self(std::array::from_fn(|at| value(Dimension::ALL[at])))
    }

    /// In the order of the dimensions.
    pub fn iter(&self) -> impl Iterator<Item = (Dimension, &T)> {
        Dimension::ALL.iter().copied().zip(&self.0)
    }
}

impl<T> Index<Dimension> for ByDimension<T> {
    type Output = T;

    fn index(&self, dimension: Dimension) -> &T {
        &self.0[dimension as usize]
    }
}

impl<T> IndexMut<Dimension> for ByDimension<T> {
    fn index_mut(&mut self, dimension: Dimension) -> &mut T {
        &mut self.0[dimension as usize]
    }
}

/// The dimensions that a figure is cut by, as in SQL's `GROUPING SETS`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct GroupingSet(u32);

impl GroupingSet {
    pub const fn of(dimensions: &[Dimension]) -> Self {
        let mut bits = 0;
        let mut at = 0;
        // A constant function has no iterators.
        while at < dimensions.len() {
            bits |= 1 << dimensions[at] as u32;
            at += 1;
        }
        Self(bits)
    }

    pub fn has(self, dimension: Dimension) -> bool {
        self.0 & (1 << dimension as u32) != 0
    }

    /// In the order of the dimensions.
    pub fn iter(self) -> impl Iterator<Item = Dimension> + Clone {
        Dimension::ALL.iter().copied().filter(move |dimension| self.has(*dimension))
    }
}

impl FromIterator<Dimension> for GroupingSet {
    fn from_iter<I: IntoIterator<Item = Dimension>>(dimensions: I) -> Self {
        Self(dimensions.into_iter().fold(0, |bits, dimension| bits | 1 << dimension as u32))
    }
}

#[cfg(test)]
mod tests {
    use super::{ByDimension, Dimension, GroupingSet, UNKNOWN};

    #[test]
    fn closed_lists_take_their_codes_alone() {
        let taken = |value: &str| ByDimension::from_fn(|dimension| dimension.accepts(value));
        let closed = [Dimension::UnitKind, Dimension::RecipientKind, Dimension::Sex, Dimension::PositionClass];
        for dimension in Dimension::ALL {
            assert_eq!(taken("NO_SUCH_CODE")[*dimension], !closed.contains(dimension), "{dimension:?}");
            assert!(!taken("")[*dimension], "{dimension:?}");
        }
        assert!(Dimension::Sex.accepts("female") && Dimension::Sex.accepts(UNKNOWN));
        assert!(!Dimension::RecipientKind.accepts(UNKNOWN), "every award says who receives it");
    }

    #[test]
    fn a_grouping_set_holds_each_dimension_once_in_their_order() {
        let set = GroupingSet::of(&[Dimension::Form, Dimension::Sector, Dimension::Form]);
        assert_eq!(set.iter().collect::<Vec<_>>(), [Dimension::Sector, Dimension::Form]);
        assert_eq!([Dimension::Sector, Dimension::Form].into_iter().collect::<GroupingSet>(), set);
        assert_eq!(GroupingSet::of(Dimension::ALL).iter().count(), Dimension::COUNT);
    }
}
