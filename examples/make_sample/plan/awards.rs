//! Awards: what was given to whom, by which decision, and the rosters that list it.

use super::chance::Chance;
use super::people::{People, Person};
use super::{Day, Kind, Roster, Score, Sector, Status, Unit};

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Form {
    ProvinceFlag,
    ProvinceCertificate,
    VcaCertificate,
    AllianceCommendation,
    CommuneCommendation,
    GrassrootsFighter,
    AdvancedCollective,
    AdvancedWorker,
}

impl Form {
    pub fn code(self) -> &'static str {
        match self {
            Self::ProvinceFlag => "CO_TINH",
            Self::ProvinceCertificate => "BK_TINH",
            Self::VcaCertificate => "BK_VCA",
            Self::AllianceCommendation => "GK_LMT",
            Self::CommuneCommendation => "GK_XA",
            Self::GrassrootsFighter => "CSTD_CS",
            Self::AdvancedCollective => "TTLDTT",
            Self::AdvancedWorker => "LDTT",
        }
    }

    /// The ways in which rosters write it, the official one first.
    pub fn wordings(self) -> &'static [&'static str] {
        match self {
            Self::ProvinceFlag => &["Cờ thi đua của UBND tỉnh", "Cờ TĐ tỉnh", "Cờ thi đua UBND tỉnh"],
            Self::ProvinceCertificate => &[
                "Bằng khen của Chủ tịch UBND tỉnh",
                "Bằng khen UBND tỉnh",
                "BK CT UBND tỉnh",
                "Bằng khen của UBND tỉnh",
                "Bằng khen cấp tỉnh",
                "BK tỉnh",
            ],
            Self::VcaCertificate => &[
                "Bằng khen của Chủ tịch Liên minh Hợp tác xã Việt Nam",
                "Bằng khen LMHTXVN",
                "Bằng khen Liên minh HTX Việt Nam",
                "BK LM HTX VN",
            ],
            Self::AllianceCommendation => {
                &["Giấy khen của Liên minh Hợp tác xã tỉnh", "Giấy khen LMHTX tỉnh", "GK LMHTX", "Giấy khen liên minh"]
            }
            Self::CommuneCommendation => &["Giấy khen của Chủ tịch UBND xã"],
            Self::GrassrootsFighter => &["Chiến sĩ thi đua cơ sở", "Chiến sỹ thi đua cơ sở", "CSTĐ cơ sở", "CSTĐCS"],
            Self::AdvancedCollective => &["Tập thể lao động tiên tiến", "Tập thể LĐTT"],
            Self::AdvancedWorker => &["Lao động tiên tiến", "LĐTT", "Lao động tiên tiến"],
        }
    }

    /// The wording that the n-th row of a roster uses.
    pub fn wording(self, n: usize) -> &'static str {
        self.wordings()[n % self.wordings().len()]
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Decision {
    pub number: &'static str,
    pub day: Day,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Recipient {
    /// Index of a unit.
    Collective(usize),
    /// Index of a person.
    Individual(usize),
    /// A household by its head, and its commune.
    Household(&'static str, &'static str),
}

impl Recipient {
    pub fn kind(&self) -> &'static str {
        match self {
            Self::Collective(_) => "collective",
            Self::Household(..) => "household",
            Self::Individual(_) => "individual",
        }
    }
}

#[derive(Clone, Debug)]
pub struct Award {
    pub recipient: Recipient,
    pub form: Form,
    pub decision: Decision,
    /// The phase that every roster of the award names, if they do.
    pub phase: Option<&'static str>,
    /// The year of the achievement where the roster has a column for it.
    pub year: Option<u16>,
    /// In the order of reading: the first one counts, the others repeat it.
    pub rosters: Vec<Roster>,
}

/// The decisions of the programme's reviews.
pub const MODELS_2020: Decision = Decision { number: "1486/QĐ-UBND", day: Day { year: 2020, month: 7, day: 10 } };
pub const PROGRAMME_2022: Decision = Decision { number: "2157/QĐ-UBND", day: Day { year: 2022, month: 10, day: 21 } };

/// Hands out units to honour: each comes once until all of its sort have had their turn.
struct Honours<'a> {
    units: &'a [Unit],
    given: Vec<usize>,
}

impl Honours<'_> {
    fn unit(&mut self, fits: impl Fn(&Unit) -> bool) -> usize {
        let able =
            |unit: &Unit| unit.status == Status::Active && unit.founded < 2015 && !unit.has_namesake() && fits(unit);
        let fewest = |&at: &usize| (self.given.iter().filter(|&&given| given == at).count(), (at * 37) % 101);
        let chosen = (0..self.units.len()).filter(|&at| able(&self.units[at])).min_by_key(fewest).unwrap_or(0);
        self.given.push(chosen);
        chosen
    }

    fn of(&mut self, sector: Sector) -> usize {
        self.unit(|unit| unit.sector == Some(sector) && unit.kind != Kind::Lhhtx && unit.district != "Huyện Tân Biên")
    }

    fn in_tan_bien(&mut self) -> usize {
        self.unit(|unit| unit.sector == Some(Sector::Farming) && unit.district == "Huyện Tân Biên")
    }
}

pub fn plan(units: &[Unit], scores: &[Score], people: &mut People, chance: &mut Chance) -> Vec<Award> {
    let mut honours = Honours { units, given: Vec::new() };
    let mut awards = models(&mut honours, people, chance);
    awards.extend(programme(&mut honours, people, chance));
    awards.extend(vca(&mut honours, people, chance));
    awards.extend(alliance(&mut honours, people, chance));
    awards.extend(titles(units, people, chance));
    awards.extend(leaders(scores));
    awards
}

/// 19 persons for the five years 2015–2020.
fn models(honours: &mut Honours<'_>, people: &mut People, chance: &mut Chance) -> Vec<Award> {
    let sectors =
        [(Sector::Farming, 11), (Sector::Credit, 4), (Sector::Trade, 2), (Sector::Transport, 1), (Sector::Industry, 1)];
    let mut awards = Vec::new();
    for (sector, count) in sectors {
        for _ in 0..count {
            let person = people.add(honours.of(sector), chance);
            awards.push(Award {
                recipient: Recipient::Individual(person),
                form: Form::ProvinceCertificate,
                decision: MODELS_2020,
                phase: Some("2015-2020"),
                year: None,
                rosters: vec![Roster::Models2015To2020],
            });
        }
    }
    awards
}

/// 9 collectives and 11 persons for the programme 2017–2022; funds and one district list theirs a second time.
fn programme(honours: &mut Honours<'_>, people: &mut People, chance: &mut Chance) -> Vec<Award> {
    let award = |recipient, second: Option<Roster>| Award {
        recipient,
        form: Form::ProvinceCertificate,
        decision: PROGRAMME_2022,
        phase: Some("2017-2022"),
        year: None,
        rosters: std::iter::once(Roster::Province2022).chain(second).collect(),
    };
    let namesake = honours.units.iter().position(|unit| unit.proper == "Tân Tiến").unwrap_or(0);
    let mut awards = vec![award(Recipient::Collective(namesake), None)];
    awards.push(award(Recipient::Collective(honours.in_tan_bien()), Some(Roster::DistrictReport)));
    for sector in [Sector::Farming, Sector::Farming, Sector::Farming, Sector::Trade, Sector::Transport] {
        awards.push(award(Recipient::Collective(honours.of(sector)), None));
    }
    for _ in 0..2 {
        awards.push(award(Recipient::Collective(honours.of(Sector::Credit)), Some(Roster::FundProposals)));
    }
    let home = honours.in_tan_bien();
    awards.push(award(Recipient::Individual(people.add_as(home, "Giám đốc", chance)), Some(Roster::DistrictReport)));
    for sector in [
        Sector::Farming,
        Sector::Farming,
        Sector::Farming,
        Sector::Farming,
        Sector::Farming,
        Sector::Industry,
        Sector::Environment,
    ] {
        awards.push(award(Recipient::Individual(people.add(honours.of(sector), chance)), None));
    }
    // Names whose tone mark can stand in two places.
    let named = [
        ("Huỳnh Thanh Hòa", true, "Chủ tịch HĐQT"),
        ("Lâm Thị Ngọc Thúy", false, "Kế toán trưởng"),
        ("Đỗ Hữu Khỏe", true, "Giám đốc"),
    ];
    for (name, male, position) in named {
        let person = Person { name: name.to_owned(), male, born: 1971, position, unit: honours.of(Sector::Credit) };
        awards.push(award(Recipient::Individual(people.add_named(person)), Some(Roster::FundProposals)));
    }
    awards
}

/// A dozen certificates of the Vietnam Cooperative Alliance; those of 2019 stand in two rosters.
fn vca(honours: &mut Honours<'_>, people: &mut People, chance: &mut Chance) -> Vec<Award> {
    let rows: [(&str, u16, u8, u8, bool, Sector); 12] = [
        ("391/QĐ-LMHTXVN", 2016, 4, 5, true, Sector::Farming),
        ("268/QĐ-LMHTXVN", 2017, 3, 28, false, Sector::Farming),
        ("415/QĐ-LMHTXVN", 2018, 5, 3, true, Sector::Credit),
        ("415/QĐ-LMHTXVN", 2018, 5, 3, false, Sector::Transport),
        ("512/QĐ-LMHTXVN", 2019, 6, 11, true, Sector::Trade),
        ("512/QĐ-LMHTXVN", 2019, 6, 11, false, Sector::Credit),
        ("277/QĐ-LMHTXVN", 2020, 4, 9, true, Sector::Farming),
        ("277/QĐ-LMHTXVN", 2020, 4, 9, false, Sector::Farming),
        ("638/QĐ-LMHTXVN", 2021, 8, 12, true, Sector::Credit),
        ("638/QĐ-LMHTXVN", 2021, 8, 12, false, Sector::Farming),
        ("355/QĐ-LMHTXVN", 2022, 4, 8, true, Sector::Farming),
        ("355/QĐ-LMHTXVN", 2022, 4, 8, false, Sector::Environment),
    ];
    let mut awards = Vec::new();
    for (number, year, month, day, collective, sector) in rows {
        let unit = honours.of(sector);
        let recipient = if collective {
            Recipient::Collective(unit)
        } else {
            Recipient::Individual(people.add_as(unit, "Giám đốc", chance))
        };
        let rosters = match year {
            2019 => vec![Roster::Vca2016To2020, Roster::VcaByYear],
            2021 | 2022 => vec![Roster::VcaByYear],
            _ => vec![Roster::Vca2016To2020],
        };
        let decision = Decision { number, day: Day::new(year, month, day) };
        awards.push(Award { recipient, form: Form::VcaCertificate, decision, phase: None, year: Some(year), rosters });
    }
    awards
}

/// One decision of the Alliance: roster, phase named, sectors of the collectives and of the persons.
type Round<'a> = (Decision, Roster, Option<&'static str>, &'a [Sector], &'a [Sector]);

/// Commendations of the provincial Alliance, and of communes for three households.
fn alliance(honours: &mut Honours<'_>, people: &mut People, chance: &mut Chance) -> Vec<Award> {
    let decision = |number, year, month, day| Decision { number, day: Day::new(year, month, day) };
    let groups: [Round<'_>; 3] = [
        (
            decision("31/QĐ-LMHTX", 2018, 11, 6),
            Roster::Vca2016To2020,
            None,
            &[Sector::Farming, Sector::Trade],
            &[Sector::Farming],
        ),
        (
            decision("87/QĐ-LMHTX", 2021, 12, 20),
            Roster::AllianceAwards2021,
            None,
            &[Sector::Farming, Sector::Farming, Sector::Farming, Sector::Transport, Sector::Credit, Sector::Credit],
            &[Sector::Farming, Sector::Farming, Sector::Transport, Sector::Credit, Sector::Credit],
        ),
        (
            decision("56/QĐ-LMHTX", 2022, 10, 28),
            Roster::FundProposals,
            Some("2017-2022"),
            &[Sector::Credit],
            &[Sector::Credit, Sector::Credit, Sector::Credit],
        ),
    ];
    let mut awards = Vec::new();
    for (decision, roster, phase, collectives, individuals) in groups {
        let year = phase.is_none().then_some(decision.day.year);
        let mut give = |recipient| {
            awards.push(Award {
                recipient,
                form: Form::AllianceCommendation,
                decision,
                phase,
                year,
                rosters: vec![roster],
            })
        };
        for &sector in collectives {
            give(Recipient::Collective(honours.of(sector)));
        }
        for &sector in individuals {
            give(Recipient::Individual(people.add(honours.of(sector), chance)));
        }
    }
    let district = decision("44/QĐ-LMHTX", 2020, 12, 15);
    let homes = [honours.in_tan_bien(), honours.in_tan_bien(), honours.in_tan_bien()];
    let person = people.add(homes[2], chance);
    for recipient in [Recipient::Collective(homes[0]), Recipient::Collective(homes[1]), Recipient::Individual(person)] {
        awards.push(Award {
            recipient,
            form: Form::AllianceCommendation,
            decision: district,
            phase: None,
            year: None,
            rosters: vec![Roster::DistrictReport],
        });
    }
    let households = [
        ("Hộ ông Trần Văn Bé Năm", "Xã Tân Hội", "215/QĐ-UBND"),
        ("Hộ bà Lê Thị Sáu Nhỏ", "Xã Thanh Điền", "188/QĐ-UBND"),
        ("Gia đình ông Thạch Sa Rươl", "Xã Hảo Đước", "301/QĐ-UBND"),
    ];
    for (head, commune, number) in households {
        awards.push(Award {
            recipient: Recipient::Household(head, commune),
            form: Form::CommuneCommendation,
            decision: decision(number, 2021, 12, 24),
            phase: None,
            year: Some(2021),
            rosters: vec![Roster::AllianceAwards2021],
        });
    }
    awards
}

/// Titles that two funds gave for 2021, one of them early in 2022.
fn titles(units: &[Unit], people: &mut People, chance: &mut Chance) -> Vec<Award> {
    let funds: Vec<usize> = (0..units.len()).filter(|&at| units[at].kind == Kind::Qtdnd).collect();
    let mut awards = Vec::new();
    for (fund, number, day) in
        [(funds[1], "12/QĐ-QTDND", Day::new(2021, 12, 30)), (funds[5], "03/QĐ-QTDND", Day::new(2022, 1, 10))]
    {
        let mut give = |recipient, form| {
            let decision = Decision { number, day };
            awards.push(Award {
                recipient,
                form,
                decision,
                phase: None,
                year: Some(2021),
                rosters: vec![Roster::FundTitles2021],
            });
        };
        give(Recipient::Collective(fund), Form::AdvancedCollective);
        give(Recipient::Individual(people.add(fund, chance)), Form::GrassrootsFighter);
        for _ in 0..4 {
            give(Recipient::Individual(people.add(fund, chance)), Form::AdvancedWorker);
        }
    }
    awards
}

/// What the first and second of each block received early in the next year.
fn leaders(scores: &[Score]) -> Vec<Award> {
    let mut best: Vec<&Score> = scores.iter().filter(|score| score.rank <= 2).collect();
    best.sort_by_key(|score| (score.year, score.rank, score.block));
    let award = |score: &Score| {
        let (form, number, day) = match (score.year, score.rank) {
            (2021, 1) => (Form::ProvinceFlag, "312/QĐ-UBND", Day::new(2022, 2, 15)),
            (2021, _) => (Form::AllianceCommendation, "09/QĐ-LMHTX", Day::new(2022, 2, 18)),
            (_, 1) => (Form::ProvinceFlag, "298/QĐ-UBND", Day::new(2023, 2, 17)),
            _ => (Form::ProvinceCertificate, "298/QĐ-UBND", Day::new(2023, 2, 17)),
        };
        Award {
            recipient: Recipient::Collective(score.unit),
            form,
            decision: Decision { number, day },
            phase: None,
            year: Some(score.year),
            rosters: vec![Roster::Flags],
        }
    };
    best.into_iter().map(award).collect()
}
