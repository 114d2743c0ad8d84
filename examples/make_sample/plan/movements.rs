//! Participation in the four emulation movements, 2017–2022.

use super::chance::Chance;
use super::{Kind, Sector, Unit, YEARS};

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Movement {
    Unity,
    Countryside,
    Enterprise,
    Poor,
}

impl Movement {
    pub const ALL: [Self; 4] = [Self::Unity, Self::Countryside, Self::Enterprise, Self::Poor];

    pub fn code(self) -> &'static str {
        match self {
            Self::Unity => "DKST",
            Self::Countryside => "NTM",
            Self::Enterprise => "HNPT",
            Self::Poor => "VNN",
        }
    }

    /// The drifting wordings of one movement, the official one first.
    pub fn wordings(self) -> &'static [&'static str] {
        match self {
            Self::Unity => &[
                "Đoàn kết, sáng tạo, nâng cao hiệu quả hoạt động của các Hợp tác xã, Liên hiệp Hợp tác xã, Liên minh Hợp tác xã các cấp; góp phần xây dựng nông thôn mới",
                "Đoàn kết, sáng tạo, nâng cao hiệu quả hoạt động của các Hợp tác xã, góp phần xây dựng nông thôn mới",
                "Đoàn kết, sáng tạo, nâng cao hiệu quả hoạt động của các Hợp tác xã, Liên hiệp Hợp tác xã góp phần xây dựng nông thôn mới",
            ],
            Self::Countryside => &[
                "Tây Ninh chung sức xây dựng nông thôn mới",
                "Tây Ninh chung tay xây dựng nông thôn mới",
                "Cả nước chung sức xây dựng nông thôn mới",
            ],
            Self::Enterprise => &[
                "Doanh nghiệp Tây Ninh hội nhập và phát triển",
                "Doanh nghiệp Việt Nam hội nhập và phát triển",
                "DOANH NGHIỆP TÂY NINH HỘI NHẬP VÀ PHÁT TRIỂN",
            ],
            Self::Poor => &[
                "Tây Ninh chung tay vì người nghèo - Không để ai bỏ lại phía sau",
                "Tây Ninh chung tay vì người nghèo – Không để ai bị bỏ lại phía sau",
                "Cả nước chung tay vì người nghèo - Không để ai bị bỏ lại phía sau",
            ],
        }
    }

    /// The wording of a roster that uses the n-th one throughout.
    pub fn wording(self, n: usize) -> &'static str {
        self.wordings()[n % self.wordings().len()]
    }
}

/// A unit's part in a movement in a year. Only those who registered or took part are listed.
#[derive(Clone, Debug)]
pub struct Participation {
    pub unit: usize,
    pub movement: Movement,
    pub year: u16,
    pub registered: bool,
    pub took_part: bool,
    /// Counted by rosters that ask for it, of those who took part.
    pub participants: Option<u32>,
    pub result: Option<&'static str>,
}

/// Of a hundred units of a sector, those that register. Small sectors hardly do.
fn willing(unit: &Unit, movement: Movement) -> u32 {
    let by_sector = match unit.sector {
        Some(Sector::Farming) => 42,
        Some(Sector::Credit) => 82,
        Some(Sector::Industry) => 30,
        Some(Sector::Trade | Sector::Transport) => 34,
        Some(Sector::Environment) => 25,
        Some(Sector::Building | Sector::Other) | None => 4,
    };
    match movement {
        Movement::Unity | Movement::Countryside => by_sector,
        Movement::Poor => by_sector * 3 / 4,
        Movement::Enterprise if unit.sector == Some(Sector::Farming) && unit.kind == Kind::Htx => 6,
        Movement::Enterprise => by_sector / 2,
    }
}

pub fn plan(units: &[Unit], chance: &mut Chance) -> Vec<Participation> {
    let mut list = Vec::new();
    for year in YEARS {
        let counted = year != 2018;
        let growth = 80 + 6 * u32::from(year - 2017);
        for (unit, known) in units.iter().enumerate().filter(|(_, unit)| unit.active_in(year)) {
            for movement in Movement::ALL {
                let registered = chance.percent(willing(known, movement) * growth / 100);
                let took_part = chance.percent(if registered { 86 } else { 2 });
                let participants = chance.between(4, 60);
                let result = chance.one(&["Tốt", "Tốt", "Khá", "Khá", "Trung bình"]);
                if registered || took_part {
                    list.push(Participation {
                        unit,
                        movement,
                        year,
                        registered,
                        took_part,
                        participants: (counted && took_part).then_some(participants),
                        result: (counted && took_part).then_some(result),
                    });
                }
            }
        }
    }
    list
}
