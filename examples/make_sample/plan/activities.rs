//! What the Alliance and the emulation office did together, 2017–2022.

use super::{Day, Kind, Unit};

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum ActivityKind {
    Inspection,
    Supervision,
    Visit,
    Training,
    Publicity,
}

impl ActivityKind {
    pub fn code(self) -> &'static str {
        match self {
            Self::Inspection => "KIEM_TRA",
            Self::Supervision => "GIAM_SAT",
            Self::Visit => "THAM_QUAN",
            Self::Training => "TAP_HUAN",
            Self::Publicity => "TUYEN_TRUYEN",
        }
    }

    fn text(self) -> &'static str {
        match self {
            Self::Inspection => "Kiểm tra công tác thi đua, khen thưởng tại các đơn vị",
            Self::Supervision => "Giám sát việc thực hiện chương trình phối hợp tại cơ sở",
            Self::Visit => "Tham quan, học tập kinh nghiệm mô hình hợp tác xã kiểu mới",
            Self::Training => "Tập huấn nghiệp vụ công tác thi đua, khen thưởng cho cán bộ phụ trách",
            Self::Publicity => "Tuyên truyền gương điển hình tiên tiến trên báo, đài địa phương",
        }
    }
}

#[derive(Clone, Debug)]
pub struct Activity {
    pub day: Day,
    pub kind: ActivityKind,
    pub text: &'static str,
    /// One unit of the register, or a few words about many.
    pub unit: Result<usize, &'static str>,
    pub participants: Option<u32>,
    pub result: &'static str,
}

/// Year, month, day, kind, unit or units, persons (none counted: 0).
type Row = (u16, u8, u8, ActivityKind, Result<usize, &'static str>, u32);

pub fn plan(units: &[Unit]) -> Vec<Activity> {
    use ActivityKind::{Inspection, Publicity, Supervision, Training, Visit};
    let funds: Vec<usize> = (0..units.len()).filter(|&at| units[at].kind == Kind::Qtdnd).collect();
    let many = |words: &'static str| Err(words);
    let rows: [Row; 24] = [
        (2017, 4, 18, Training, many("Các HTX, QTDND trong tỉnh"), 86),
        (2017, 8, 9, Inspection, many("06 HTX"), 12),
        (2017, 11, 21, Publicity, many("Toàn tỉnh"), 0),
        (2018, 3, 15, Training, many("Các HTX, QTDND trong tỉnh"), 92),
        (2018, 6, 5, Supervision, Ok(funds[0]), 5),
        (2018, 9, 12, Visit, many("12 HTX"), 30),
        (2018, 10, 30, Inspection, many("08 HTX"), 14),
        (2019, 3, 20, Training, many("Các HTX, QTDND trong tỉnh"), 105),
        (2019, 5, 7, Inspection, Ok(funds[3]), 6),
        (2019, 7, 25, Visit, many("15 HTX, 03 QTDND"), 35),
        (2019, 10, 1, Supervision, many("05 HTX"), 10),
        (2019, 12, 12, Publicity, many("Toàn tỉnh"), 0),
        (2020, 6, 16, Training, many("Các HTX trong tỉnh"), 74),
        (2020, 9, 8, Inspection, many("07 HTX"), 12),
        (2020, 11, 18, Publicity, many("Toàn tỉnh"), 0),
        (2021, 4, 13, Training, many("Các HTX, QTDND trong tỉnh"), 60),
        (2021, 11, 23, Supervision, Ok(0), 5),
        (2021, 12, 7, Inspection, many("04 QTDND"), 8),
        (2022, 3, 10, Training, many("Các HTX, QTDND trong tỉnh"), 118),
        (2022, 5, 1, Publicity, many("Toàn tỉnh"), 0),
        (2022, 6, 22, Visit, many("18 HTX"), 40),
        (2022, 7, 5, Supervision, many("06 HTX"), 9),
        (2022, 8, 16, Inspection, Ok(funds[7]), 6),
        (2022, 9, 27, Training, many("Cán bộ phụ trách thi đua"), 97),
    ];
    rows.into_iter()
        .map(|(year, month, day, kind, unit, participants)| Activity {
            day: Day::new(year, month, day),
            kind,
            text: kind.text(),
            unit,
            participants: (participants > 0).then_some(participants),
            result: if kind == Publicity { "12 tin, bài" } else { "Đạt yêu cầu" },
        })
        .collect()
}
