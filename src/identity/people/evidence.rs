//! The table of weights: what speaks for and against two mentions being one person, how much, and from which sums on they are one
//! or perhaps one. Weights are added, as Fellegi and Sunter do: agreement on what many have in common weighs little.

/// A line each: the evidence, its code, its weight and why it weighs that much.
macro_rules! weights {
    ($($(#[$why:meta])* $name:ident = $code:literal, $weight:literal;)+) => {
        /// What speaks for or against. Of each group (name, home, number, birth) one line holds at the most.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Evidence { $($(#[$why])* $name),+ }

        impl Evidence {
            pub const ALL: &[Self] = &[$(Self::$name),+];

            pub fn code(self) -> &'static str {
                match self { $(Self::$name => $code),+ }
            }

            pub fn weight(self) -> i32 {
                match self { $(Self::$name => $weight),+ }
            }
        }
    };
}

weights! {
    /// The same name with its marks: with the home it is enough where nothing speaks against it and nobody else bears it.
    SameName = "same_name", 14;
    /// The same name only without its marks ("Le Thi Hang" is Hằng, Hạng or Hăng): with the home it needs one thing more.
    SameBareName = "same_bare_name", 10;
    /// A name that is nearly the other: other marks, i for y, a letter more or less, a word shortened or left out. Only people whom one
    /// decision names in two lists are compared so, and never taken for one unasked.
    NearName = "near_name", -4;
    /// The same unit, else the same commune, address or roster.
    SameHome = "same_home", 8;
    /// Another unit: namesakes are to be expected there, so only a number or a full date of birth says more.
    OtherHome = "other_home", -18;
    /// One of them is named without a unit: of one decision it is the other's, where the name is the same.
    NoHome = "no_home", -6;
    /// The same identity number: nobody else has it, whatever year was typed beside it.
    SameNumber = "same_number", 80;
    /// Two identity numbers are two people, whatever else agrees.
    OtherNumber = "other_number", -60;
    /// Born on the same day: one of 365 for those of a year.
    SameBirthDay = "same_birth_day", 16;
    /// Born in the same year, and one of them does not say the day.
    SameBirthYear = "same_birth_year", 10;
    /// Born on two days of a year.
    OtherBirthDay = "other_birth_day", -25;
    /// Born in two years.
    OtherBirthYear = "other_birth_year", -25;
    /// Granted the same award by the same decision: one award is listed twice more often than namesakes stand in one list. Only within
    /// a home: one decision names namesakes of several units.
    SameAward = "same_award", 3;
    /// Granted the same award by the same decision in two lists, and never named by one list together: two lists of one decision name the
    /// same people.
    SameDecision = "same_decision", 14;
    /// The same post, within a home.
    SamePost = "same_post", 2;
}

/// From this sum on two mentions are one person.
pub const SAME: i32 = 20;

/// From this sum on they are perhaps one, and a person is asked; below it they are two.
pub const PERHAPS: i32 = 10;

/// By how much the best of several must lead, or it is asked which of them is meant. A day of birth leads before its year, a year before no
/// year; award and post do not, because one decision may name two people of one name.
pub const LEAD: i32 = 6;

/// The same for a name without marks, whose marks are read off the others: only a number leads.
pub const LEAD_WITHOUT_MARKS: i32 = 25;

/// Several pieces of evidence.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Evidences(u16);

impl Evidences {
    #[must_use]
    pub fn with(self, evidence: impl IntoIterator<Item = Evidence>) -> Self {
        Self(evidence.into_iter().fold(self.0, |bits, one| bits | (1 << one as u16)))
    }

    pub fn has(self, evidence: Evidence) -> bool {
        self.0 & (1 << evidence as u16) != 0
    }

    pub fn iter(self) -> impl Iterator<Item = Evidence> {
        Evidence::ALL.iter().copied().filter(move |one| self.has(*one))
    }

    /// The sum of the weights.
    pub fn total(self) -> i32 {
        self.iter().map(Evidence::weight).sum()
    }

    /// The one that weighs more.
    #[must_use]
    pub fn better(self, other: Self) -> Self {
        if (self.total(), self) < (other.total(), other) { other } else { self }
    }
}
