//! A figure in words: what is counted, of which part of the whole.

use super::Lang;
use crate::model::{Catalogue, Cut, FigureName, PositionClass, RecipientKind, Sex, UNKNOWN, UnitKind};

impl Lang {
    /// "Khen thưởng đã tính · giai đoạn 2017-2022 · hình thức …". Without a catalogue codes stand for names.
    pub fn figure(self, name: FigureName, cut: &Cut, catalogue: Option<&Catalogue>) -> String {
        let parts = std::iter::once(self.figure_name(name).to_owned()).chain(self.cut(cut, catalogue));
        parts.collect::<Vec<_>>().join(" · ")
    }

    /// Each dimension that the cut names; the whole is said too, so that nobody reads it as a phase.
    pub fn cut(self, cut: &Cut, catalogue: Option<&Catalogue>) -> Vec<String> {
        let phase = cut.phase.as_ref().map(|phase| format!("{} {phase}", self.either("giai đoạn", "phase")));
        let year = cut.year.map(|year| format!("{} {year}", self.either("năm", "year")));
        let whole = (cut.phase.is_none() && cut.year.is_none()).then(|| self.whole_time().to_owned());
        let sector = cut.sector.as_ref().map(|code| {
            let name = catalogue.and_then(|catalogue| catalogue.sector(code)).map(|term| term.name.as_str());
            format!("{}: {}", self.either("lĩnh vực", "sector"), name.unwrap_or_else(|| self.known(code)))
        });
        let kind = cut.unit_kind.as_ref().map(|code| {
            let of = |catalogue: &&Catalogue| catalogue.unit_kinds.iter().any(|words| words.kind.code() == code);
            let name = catalogue.filter(of).and_then(|catalogue| {
                catalogue.unit_kinds.iter().find(|words| Some(words.kind) == UnitKind::from_code(code))
            });
            let name = name.map_or_else(|| self.known(code), |words| words.name.as_str());
            format!("{}: {name}", self.either("loại hình", "kind of unit"))
        });
        let form = cut.form.as_ref().map(|code| {
            let name = catalogue.and_then(|catalogue| catalogue.form(code)).map(|form| form.term.name.as_str());
            format!("{}: {}", self.either("hình thức", "form"), name.unwrap_or(code))
        });
        let recipient = cut.recipient_kind.as_ref().map(|code| {
            let kind = RecipientKind::from_code(code).map(self.summary().words.recipient_kind);
            format!("{}: {}", self.either("đối tượng", "recipients"), kind.unwrap_or(code))
        });
        let movement = cut.movement.as_ref().map(|code| {
            let name = catalogue.and_then(|catalogue| catalogue.movement(code)).map(|term| term.name.as_str());
            format!("{}: {}", self.either("phong trào", "movement"), name.unwrap_or(code))
        });
        let block = cut.block.as_ref().map(|block| format!("{}: {block}", self.either("khối", "block")));
        let sex = cut.sex.as_ref().map(|code| {
            let sex = Sex::from_code(code).map(self.summary().words.sex);
            format!("{}: {}", self.either("giới tính", "sex"), sex.unwrap_or_else(|| self.known(code)))
        });
        let ground = cut.ground.as_ref().map(|code| {
            let known = catalogue.and_then(|catalogue| catalogue.grounds.iter().find(|term| term.code == *code));
            let name = known.map_or_else(|| self.known(code), |term| term.name.as_str());
            format!("{}: {name}", self.either("loại khen", "ground"))
        });
        let position = cut.position_class.as_ref().map(|code| {
            let class = match PositionClass::from_code(code) {
                Some(PositionClass::Leader) => self.either("lãnh đạo, quản lý", "leaders"),
                Some(PositionClass::Worker) => self.either("người trực tiếp lao động", "direct workers"),
                None => self.known(code),
            };
            format!("{}: {class}", self.either("vị trí", "position"))
        });
        let first = [phase, year, whole, sector, kind, form, recipient, movement, block];
        first.into_iter().chain([sex, ground, position]).flatten().collect()
    }

    pub fn figure_name(self, name: FigureName) -> &'static str {
        use FigureName as N;
        match name {
            N::Units => self.either("Đơn vị hoạt động", "Working units"),
            N::UnitsRegistered => self.either("Đơn vị đăng ký thi đua", "Units that registered"),
            N::UnitsTookPart => self.either("Đơn vị tham gia thi đua", "Units that took part"),
            N::ParticipationRate => {
                self.either("Tỷ lệ đơn vị đăng ký trên đơn vị hoạt động", "Rate of registered to working units")
            }
            N::Participants => self.either("Lượt người tham gia", "People who took part"),
            N::Awards => self.either("Lượt khen thưởng được tính", "Counted awards"),
            N::Recipients => self.either("Tập thể, hộ, cá nhân được khen", "Different recipients"),
            N::UnitsAwarded => self.either("Đơn vị được khen tập thể", "Units with an award as a collective"),
            N::UnitsNeverAwarded => {
                self.either("Đơn vị chưa được khen tập thể", "Units without an award as a collective")
            }
            N::SilentUnits => {
                self.either("Đơn vị không có trong danh sách nào gửi về", "Units that no roster but the register names")
            }
            N::Flags => self.either("Cờ thi đua", "Emulation flags"),
            N::Officers => self.either("Cán bộ làm công tác thi đua", "Officers for emulation work"),
            N::OfficersConcurrent => self.either("Cán bộ thi đua kiêm nhiệm", "Officers beside another post"),
            N::OfficersTrained => self.either("Cán bộ thi đua được tập huấn", "Officers who were trained"),
            N::Activities => self.either("Hoạt động phối hợp", "Joint activities"),
            N::AwardMoney => self.either("Tiền thưởng (đồng)", "Award money (đồng)"),
            N::Movements => self.either("Phong trào thi đua đang diễn ra", "Movements that run"),
            N::AwardsWithoutMoney => {
                self.either("Lượt khen chưa tính được tiền thưởng", "Awards whose amount is not known")
            }
        }
    }

    /// Said of a figure that was not counted.
    pub fn not_counted(self) -> &'static str {
        self.either("không có số liệu", "not counted")
    }

    fn whole_time(self) -> &'static str {
        self.either("toàn bộ dữ liệu", "all data")
    }

    /// A code, or what stands for a value that no roster says.
    fn known(self, code: &str) -> &str {
        if code == UNKNOWN { self.either("chưa rõ", "not said") } else { code }
    }

    pub(crate) fn either<T>(self, vi: T, en: T) -> T {
        match self {
            Self::Vi => vi,
            Self::En => en,
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::issue::Failure;
    use crate::lang::Lang;
    use crate::model::{Cut, FigureName};

    #[test]
    fn counts_that_differ_are_told_with_figure_part_and_both_values() {
        let cut = Box::new(Cut::all().phase("2017-2022").form("BK_TINH"));
        let failure =
            Failure::CountsDiffer { figure: FigureName::Awards, cut, counted: Some(20.0), again: None, in_all: 3 };
        let said = |lang: Lang| lang.failure(&failure).message;
        let english = "Counted awards · phase 2017-2022 · form: BK_TINH: two ways of counting gave 20 and not counted";
        assert_eq!(said(Lang::En), format!("{english} (3 figures differ)."));
        assert!(said(Lang::Vi).starts_with("Lượt khen thưởng được tính · giai đoạn 2017-2022 · hình thức: BK_TINH:"));
    }

    #[test]
    fn the_whole_is_never_taken_for_a_phase() {
        assert_eq!(Lang::En.figure(FigureName::Units, &Cut::all(), None), "Working units · all data");
    }
}
