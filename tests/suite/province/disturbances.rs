//! The ways in which rosters differ from the plan, each with its own rate, so that one can be tried alone.

use super::chance::Chance;

macro_rules! disturbances {
    ($($(#[$doc:meta])* $name:ident = $rate:literal),+ $(,)?) => {
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
        pub enum Disturbance { $($(#[$doc])* $name),+ }

        impl Disturbance {
            pub const ALL: &[Self] = &[$(Self::$name),+];

            /// In how many of ten thousand cases it strikes when all are on.
            fn usual(self) -> u32 {
                match self { $(Self::$name => $rate),+ }
            }
        }
    };
}

disturbances! {
    // How a unit is written.
    UnitCase = 1000, UnitSpaces = 500, UnitKindShort = 6000, UnitQuotes = 800, UnitTonePlace = 2000,
    /// "Dồng Tiến" for "Đồng Tiến"; the row gives the commune.
    UnitDForD = 200,
    /// No marks at all; the row gives the commune.
    UnitBare = 400,
    /// No marks at all and no commune: where two units are meant equally, a question is right.
    UnitBareAlone = 10,
    /// One letter wrong; the row gives the commune.
    UnitTypo = 100, UnitTypoAlone = 3,
    /// Two words exchanged, which may be another name: a question is right, even where the row gives the commune.
    UnitSwapped = 10, UnitSwappedAlone = 3,
    /// Units of one name in different communes; rows give the commune, or in the second case do not.
    UnitNamesakes = 10_000, UnitNamesakeAlone = 15,
    /// Two units whose names differ in tone marks only.
    UnitToneTwins = 10_000,
    /// Some rosters give the register's code.
    UnitCode = 1500,
    /// Units that were called otherwise before; old rosters use the old name.
    UnitRenamed = 10_000,
    /// "HTX B (tên cũ: HTX A)" in the name cell.
    UnitFormerInCell = 1000,
    UnitMerged = 10_000, UnitDissolved = 10_000,
    /// The commune by the name that it had before 2025.
    CommuneOld = 3000,
    // How a person is written.
    PersonCapitals = 800, PersonTonePlace = 2000, PersonSpaces = 300, PersonTitle = 3000,
    /// No marks at all; the row gives the year of birth.
    PersonBare = 200, PersonBareAlone = 5,
    /// Family names that are words for kinds of units ("Đoàn"), or are without their marks ("Trương").
    PersonLikeKind = 10_000,
    /// Hằng and Hạng of one unit.
    PersonToneTwins = 10_000,
    /// Their name without marks, beside the year of birth; or alone, so that only a person can say whose it is.
    PersonTwinBare = 1000, PersonTwinBareAlone = 1000,
    /// Two people of one name in one unit; rows give the year of birth, or in the second case one does not.
    PersonNamesakes = 10_000, PersonNamesakeAlone = 150,
    /// One person of two units; rows give the identity number, or the full date of birth.
    PersonTwoUnitsById = 10_000, PersonTwoUnitsByBirth = 10_000,
    /// Several persons in one cell share an award.
    PersonsInCell = 500,
    /// A household that is called after a person with awards of their own.
    HouseholdOfPerson = 10_000,
    // How an award is written.
    AwardAlias = 5000, AwardOpen = 1000,
    /// A bare "Bằng khen" in a row without a decision.
    AwardOpenAlone = 5,
    /// Two awards of one decision in one cell.
    AwardsInCell = 5000,
    /// A column for each award, with marks.
    AwardMarks = 2500,
    /// Group rows say who receives.
    AwardGroups = 5000,
    AwardUnknown = 3,
    /// The award stands in the unit's roster and in the list of the decision.
    AwardTwice = 3000,
    /// One of the two rows has no decision.
    AwardNoDecision = 40,
    /// The list of a decision is sent twice.
    DecisionTwice = 400,
    RevokedList = 30, RevokedRemark = 30,
    /// The name, number or year of an award is wrong, and a later list corrects it.
    CorrectedName = 30, CorrectedNumber = 60, CorrectedYear = 60,
    // What comes before awards.
    /// Titles that are registered at the beginning of a year.
    Registrations = 10_000,
    /// Only the sheet's name says that its titles are registered.
    RegisteredBySheet = 3000,
    /// Lists of proposals before the decisions.
    Proposals = 10_000,
    /// Only the submission that the list belongs to says so.
    ProposedBySubmission = 2500,
    /// A list of votes.
    ProposedByVote = 2500,
    /// A group row says who does not fulfil the conditions.
    RefusedByGroup = 2500,
    /// A list of proposals into which the decision was written later: they are awards.
    DecisionWrittenIn = 300,
    // What becomes of files.
    ResentSame = 400, ResentChanged = 400, ResentAdded = 400, ResentDropped = 60,
    SameFileTwice = 300,
    /// All letterheads begin with the body above the sender.
    ParentFirst = 10_000,
    /// The lists of a body's decisions of one year have one title; only the line below it tells them apart.
    TitlesAlike = 10_000,
    Totals = 3000, TotalsLie = 300, TotalOfPeople = 2000,
    /// Some rosters come as csv.
    Csv = 1500,
}

/// Which disturbances strike, and how often.
#[derive(Clone, Debug)]
pub struct Disturbances {
    rates: Vec<u32>,
}

impl Disturbances {
    pub fn none() -> Self {
        Self { rates: vec![0; Disturbance::ALL.len()] }
    }

    /// One alone with what it needs to strike at all, at its usual rate or, where that is low, so often that it strikes for sure.
    pub fn only(one: Disturbance) -> Self {
        use Disturbance as D;
        let (needed, rate): (&[Disturbance], u32) = match one {
            D::PersonTwinBare | D::PersonTwinBareAlone => (&[D::PersonToneTwins], 8000),
            D::UnitNamesakeAlone => (&[D::UnitNamesakes], 3000),
            D::PersonNamesakeAlone => (&[D::PersonNamesakes], 3000),
            D::PersonLikeKind => (&[D::PersonBare, D::AwardGroups, D::AwardTwice], 300),
            D::UnitFormerInCell => (&[D::UnitRenamed], 3000),
            D::AwardNoDecision => (&[D::AwardTwice], 1000),
            D::TotalsLie => (&[D::Totals, D::AwardMarks], 5000),
            D::Totals => (&[D::AwardMarks], 5000),
            D::RegisteredBySheet => (&[D::Registrations], 3000),
            D::ProposedBySubmission | D::ProposedByVote | D::RefusedByGroup | D::DecisionWrittenIn => {
                (&[D::Proposals], 1000)
            }
            D::AwardOpenAlone | D::PersonsInCell => (&[], 5000),
            D::ResentSame | D::ResentChanged | D::ResentAdded | D::ResentDropped | D::SameFileTwice => (&[], 3000),
            _ => (&[], 300),
        };
        let needed = needed.iter().fold(Self::none(), |all, &needed| all.with(needed, needed.usual()));
        needed.with(one, one.usual().max(rate))
    }

    /// All of them but what comes before awards: rosters of what was granted, and of nothing else.
    pub fn granted_only() -> Self {
        Self::all().with(Disturbance::Registrations, 0).with(Disturbance::Proposals, 0)
    }

    /// All of them, as often as usual.
    pub fn all() -> Self {
        Self { rates: Disturbance::ALL.iter().map(|one| one.usual()).collect() }
    }

    pub fn with(mut self, one: Disturbance, rate: u32) -> Self {
        self.rates[one as usize] = rate;
        self
    }

    pub fn is_on(&self, one: Disturbance) -> bool {
        self.rates[one as usize] > 0
    }

    /// Whether it strikes here. One that is off takes no chance, so that switching it off leaves the others as they were.
    pub fn strikes(&self, one: Disturbance, chance: &mut Chance) -> bool {
        chance.of_10_000(self.rates[one as usize])
    }
}
