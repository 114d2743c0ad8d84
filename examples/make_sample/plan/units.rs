//! The register: about 140 invented units of the eight sectors.

use super::chance::Chance;
use super::places::DISTRICTS;
use super::{Roster, names};

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    Htx,
    Lhhtx,
    Qtdnd,
}

impl Kind {
    pub fn code(self) -> &'static str {
        match self {
            Self::Htx => "HTX",
            Self::Lhhtx => "LHHTX",
            Self::Qtdnd => "QTDND",
        }
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Sector {
    Farming,
    Industry,
    Building,
    Trade,
    Transport,
    Environment,
    Credit,
    Other,
}

impl Sector {
    pub const ALL: [Self; 8] = [
        Self::Farming,
        Self::Industry,
        Self::Building,
        Self::Trade,
        Self::Transport,
        Self::Environment,
        Self::Credit,
        Self::Other,
    ];

    pub fn code(self) -> &'static str {
        match self {
            Self::Farming => "NN",
            Self::Industry => "CN_TTCN",
            Self::Building => "XD",
            Self::Trade => "TM_DV",
            Self::Transport => "GTVT",
            Self::Environment => "MT",
            Self::Credit => "QTD",
            Self::Other => "KHAC",
        }
    }

    /// The ways in which rosters write it, the official one first.
    pub fn wordings(self) -> &'static [&'static str] {
        match self {
            Self::Farming => &[
                "Nông nghiệp",
                "NN",
                "Trồng trọt",
                "Nông nghiệp",
                "Chăn nuôi",
                "nông nghiệp",
                "Thủy sản",
                "DVNN",
                "Nông-lâm-ngư",
            ],
            Self::Industry => &["Công nghiệp – tiểu thủ công nghiệp", "CN-TTCN", "TTCN", "Làng nghề"],
            Self::Building => &["Xây dựng", "XD", "Xây dựng"],
            Self::Trade => &["Thương mại – dịch vụ", "TM-DV", "TMDV", "Thương mại", "Du lịch"],
            Self::Transport => &["Giao thông vận tải", "Vận tải", "GTVT", "Bốc xếp"],
            Self::Environment => &["Dịch vụ môi trường", "Vệ sinh môi trường", "VSMT", "Nước sạch"],
            Self::Credit => &["Quỹ tín dụng nhân dân", "Tín dụng", "QTDND"],
            Self::Other => &["Lĩnh vực khác", "Khác", "Y tế"],
        }
    }
}

/// Words of business between kind and proper name: in full and short.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Business {
    pub full: &'static str,
    pub short: &'static str,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Status {
    Active,
    Suspended,
    /// With the last year in which it worked.
    Dissolved(u16),
}

#[derive(Clone, Debug)]
pub struct Unit {
    pub code: String,
    pub kind: Kind,
    pub business: Option<Business>,
    pub proper: &'static str,
    /// Nothing where the register's word for it decides nothing.
    pub sector: Option<Sector>,
    pub sector_written: &'static str,
    pub commune: &'static str,
    pub district: &'static str,
    pub members: u32,
    pub workers: u32,
    pub women: u32,
    pub founded: u16,
    pub status: Status,
    pub block: Option<super::Block>,
    pub rosters: Vec<Roster>,
}

impl Unit {
    /// Whether it worked in some part of that year.
    pub fn active_in(&self, year: u16) -> bool {
        self.founded <= year
            && match self.status {
                Status::Dissolved(last) => year <= last,
                _ => true,
            }
    }

    /// Whether another unit has the same proper name.
    pub fn has_namesake(&self) -> bool {
        names::NAMESAKES.contains(&self.proper)
    }
}

const NN: Business = Business { full: "Nông nghiệp", short: "NN" };
const DVNN: Business = Business { full: "Dịch vụ nông nghiệp", short: "DVNN" };
const NNTMDV: Business = Business { full: "Nông nghiệp - Thương mại - Dịch vụ", short: "NN-TM-DV" };
const SXTMDV: Business = Business { full: "Sản xuất - Thương mại - Dịch vụ", short: "SX-TM-DV" };
const TTCN: Business = Business { full: "Tiểu thủ công nghiệp", short: "TTCN" };
const XD: Business = Business { full: "Xây dựng", short: "XD" };
const TMDV: Business = Business { full: "Thương mại - Dịch vụ", short: "TMDV" };
const VT: Business = Business { full: "Vận tải", short: "VT" };
const GTVT: Business = Business { full: "Giao thông vận tải", short: "GTVT" };
const MT: Business = Business { full: "Môi trường", short: "MT" };

/// Kind, sector, words of business and proper names.
type Row = (Sector, &'static [Business], &'static [&'static str]);

const OTHERS: [Row; 6] = [
    (
        Sector::Industry,
        &[TTCN],
        &[
            "Mây Tre Sáu Long",
            "Bánh Tráng Phơi Sương",
            "Chằm Nón An Phú",
            "Mộc Hưng Phát",
            "Gạch Tân Gia",
            "Dệt Hồng Hà",
            "Nhang Trầm Bảo Linh",
            "Cơ Khí Đồng Lực",
        ],
    ),
    (Sector::Building, &[XD], &["Thành Đạt", "Kiến Tạo", "Nam Trung Tín"]),
    (
        Sector::Trade,
        &[TMDV, SXTMDV],
        &["Chợ Long Phú", "Bách Hợp", "Du Lịch Núi Bà", "Phố Núi", "Hoàn Mỹ", "Đông Á Phát", "Kim Ngân Hà", "Đại Đồng"],
    ),
    (
        Sector::Transport,
        &[VT, GTVT],
        &["Thành Công", "Bảy Sao", "Đồng Hành", "Cửa Khẩu Xanh", "Rạng Đông", "Lữ Hành Trẻ", "Bốn Phương"],
    ),
    (Sector::Environment, &[MT], &["Xanh Sạch Đẹp", "Trong Lành", "Nước Sạch Bình Tâm", "Đô Thị Xanh"]),
    (Sector::Other, &[Business { full: "Tổng hợp", short: "TH" }], &["Phúc An Khang", "Mái Ấm", "Tri Thức Trẻ"]),
];

/// Invents the units. The last six were founded in 2022 and stand in a roster of their own.
pub fn plan(chance: &mut Chance) -> Vec<Unit> {
    let mut units = Vec::new();
    for (at, proper) in names::FARMS.iter().enumerate() {
        let business = [DVNN, NN, DVNN, NNTMDV, SXTMDV][at % 5];
        units.push(unit(Kind::Htx, Some(business), proper, Sector::Farming, chance));
    }
    let twins = [
        ("Tân Tiến", "Xã Tân Lập", "Huyện Tân Biên"),
        ("Tân Tiến", "Xã Tân Hội", "Huyện Tân Châu"),
        ("Thuận Hòa", "Xã Tân Bình", "Huyện Tân Biên"),
        ("Thuận Hòa", "Xã Tân Bình", "Thành phố Tây Ninh"),
    ];
    for (proper, commune, district) in twins {
        units.push(Unit { commune, district, ..unit(Kind::Htx, Some(DVNN), proper, Sector::Farming, chance) });
    }
    units.push(unit(Kind::Htx, Some(NN), "Thành Công", Sector::Farming, chance));
    for (sector, businesses, names) in OTHERS {
        for (at, proper) in names.iter().enumerate() {
            units.push(unit(Kind::Htx, Some(businesses[at % businesses.len()]), proper, sector, chance));
        }
    }
    units.push(unit(Kind::Lhhtx, Some(NN), "Liên Kết Xanh", Sector::Farming, chance));
    for proper in names::FUNDS {
        units.push(unit(Kind::Qtdnd, None, proper, Sector::Credit, chance));
    }
    age(&mut units, chance);
    newcomers(&mut units, chance);
    for (at, unit) in units.iter_mut().enumerate() {
        unit.code = format!("TN-{:03}", at + 1);
    }
    units
}

fn unit(kind: Kind, business: Option<Business>, proper: &'static str, sector: Sector, chance: &mut Chance) -> Unit {
    let (district, communes) = chance.one(&DISTRICTS);
    let commune = chance.one(communes);
    let members = match kind {
        Kind::Qtdnd => chance.between(640, 2900),
        Kind::Lhhtx => 6,
        Kind::Htx => chance.between(7, 160),
    };
    let workers = if kind == Kind::Qtdnd { chance.between(9, 26) } else { chance.between(8, 70) };
    Unit {
        code: String::new(),
        kind,
        business,
        proper,
        sector: Some(sector),
        sector_written: chance.one(sector.wordings()),
        commune,
        district,
        members,
        workers,
        women: workers * chance.between(20, 60) / 100,
        founded: u16::try_from(chance.between(1998, 2015)).unwrap_or(2010),
        status: Status::Active,
        block: None,
        rosters: vec![Roster::Register],
    }
}

/// Some were founded during the programme, some have stopped.
fn age(units: &mut [Unit], chance: &mut Chance) {
    for (at, founded) in [
        (20, 2017),
        (27, 2018),
        (35, 2018),
        (41, 2019),
        (48, 2019),
        (55, 2020),
        (62, 2021),
        (69, 2021),
        (75, 2020),
        (88, 2019),
    ] {
        units[at].founded = founded;
    }
    for (at, last) in [(14, 2018), (37, 2019), (93, 2020), (59, 2021)] {
        units[at].status = Status::Dissolved(last);
        units[at].workers = chance.between(3, 9);
        units[at].women = 1;
    }
    for at in [30, 101] {
        units[at].status = Status::Suspended;
    }
}

/// Units of 2022: the first two stand in the register as well; the word for the last one's sector fits two sectors.
fn newcomers(units: &mut Vec<Unit>, chance: &mut Chance) {
    let rows: [(&str, Business, Sector); 6] = [
        ("Nông Sản Núi Xanh", NNTMDV, Sector::Farming),
        ("Dế Mèn Xanh", DVNN, Sector::Farming),
        ("Sầu Riêng Hạt Lép", NN, Sector::Farming),
        ("Giao Hàng Nhanh Trí", VT, Sector::Transport),
        ("Đặc Sản Muối Ớt", TMDV, Sector::Trade),
        ("Gia Công Hưng Long", SXTMDV, Sector::Industry),
    ];
    for (at, (proper, business, sector)) in rows.into_iter().enumerate() {
        let mut new = unit(Kind::Htx, Some(business), proper, sector, chance);
        new.founded = 2022;
        new.rosters = if at < 2 { vec![Roster::NewUnits, Roster::Register] } else { vec![Roster::NewUnits] };
        if at == 5 {
            new.sector = None;
            new.sector_written = super::mistakes::OPEN_SECTOR;
        }
        units.push(new);
    }
}
