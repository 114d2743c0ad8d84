//! The files of the sample.

/// A file, in the order in which a reader meets them: sorted by path.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Roster {
    Vca2016To2020,
    Models2015To2020,
    Movements2017,
    Movements2018,
    Movements2019,
    Movements2020,
    AllianceAwards2021,
    Movements2021,
    FundTitles2021,
    NewUnits,
    Province2022,
    VcaByYear,
    Movements2022,
    FundProposals,
    DistrictReport,
    Flags,
    Officers,
    Register,
    Activities,
    FarmBlock,
    FundBlock,
}

impl Roster {
    pub const ALL: [Self; 21] = [
        Self::Vca2016To2020,
        Self::Models2015To2020,
        Self::Movements2017,
        Self::Movements2018,
        Self::Movements2019,
        Self::Movements2020,
        Self::AllianceAwards2021,
        Self::Movements2021,
        Self::FundTitles2021,
        Self::NewUnits,
        Self::Province2022,
        Self::VcaByYear,
        Self::Movements2022,
        Self::FundProposals,
        Self::DistrictReport,
        Self::Flags,
        Self::Officers,
        Self::Register,
        Self::Activities,
        Self::FarmBlock,
        Self::FundBlock,
    ];

    /// Path under the input folder.
    pub fn path(self) -> &'static str {
        match self {
            Self::Vca2016To2020 => "2015-2020/BK LMHTX VN, GK LMHTX 2016-2020.ods",
            Self::Models2015To2020 => "2015-2020/DS điển hình tiên tiến 2015-2020.xls",
            Self::Movements2017 => "2017/Đăng ký thi đua 2017.csv",
            Self::Movements2018 => "2018/Phong trào thi đua 2018.xlsx",
            Self::Movements2019 => "2019/Phong trào thi đua 2019.xlsx",
            Self::Movements2020 => "2020/Phong trào 2020 theo lĩnh vực.xlsx",
            Self::AllianceAwards2021 => "2021/Giấy khen LMHTX 2021.xlsx",
            Self::Movements2021 => "2021/Phong trào thi đua 2021.xlsx",
            Self::FundTitles2021 => "2021/QTDND/Danh hiệu thi đua 2021.xlsx",
            Self::NewUnits => "2022/DS HTX thành lập mới.xlsx",
            Self::Province2022 => "2022/DS khen thuong 2017-2022 (1).xlsx",
            Self::VcaByYear => "2022/Danh sách BK LMHTX VN các năm.xlsx",
            Self::Movements2022 => "2022/Phong trào thi đua 2022.xlsx",
            Self::FundProposals => "2022/QTDND/DS đề nghị khen thưởng QTDND.xlsx",
            Self::DistrictReport => "2022/Tân Biên/Báo cáo khen thưởng.xlsx",
            Self::Flags => "2023/Cờ thi đua, BK khối thi đua.xlsx",
            Self::Officers => "Cán bộ thi đua HTX, QTDND.xlsx",
            Self::Register => "Danh bạ HTX, QTDND.xlsx",
            Self::Activities => "Hoạt động phối hợp LMHTX - Ban TĐKT.xlsx",
            Self::FarmBlock => "Khối thi đua/Khối HTX nông nghiệp.xlsx",
            Self::FundBlock => "Khối thi đua/Khối QTDND.xlsx",
        }
    }

    /// The roster that collects a year's participation.
    pub fn of_movements(year: u16) -> Self {
        match year {
            2017 => Self::Movements2017,
            2018 => Self::Movements2018,
            2019 => Self::Movements2019,
            2020 => Self::Movements2020,
            2021 => Self::Movements2021,
            _ => Self::Movements2022,
        }
    }
}
