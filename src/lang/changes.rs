//! What `thidua diff` says of each change, for the screen and for the workbook.

use super::Lang;
use crate::model::{
    Award, AwardStatus, Catalogue, Change, ChangeKind, FieldChange, FigureChange, Person, RecipientKind, UnitKind,
};
use crate::model::{Sex, Unit, UnitStatus};

/// A change in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ChangeLine {
    pub kind: ChangeKind,
    pub who: String,
    pub what: String,
    /// Field, old, new.
    pub fields: Vec<[String; 3]>,
    pub place: String,
}

/// Words of the comparison's workbook.
pub struct ChangesLabels {
    pub title: &'static str,
    /// Names of the sheets: summary, awards, people, units, figures.
    pub sheets: [&'static str; 5],
    pub number: &'static str,
    pub change: &'static str,
    pub who: &'static str,
    pub what: &'static str,
    pub field: &'static str,
    pub old: &'static str,
    pub new: &'static str,
    pub source: &'static str,
    pub figure: &'static str,
    pub part: &'static str,
    pub moved: &'static str,
    pub nothing: &'static str,
    /// The two folders.
    pub subtitle: fn(&str, &str) -> String,
}

static VI: ChangesLabels = ChangesLabels {
    title: "Thay đổi giữa hai lần tổng hợp",
    sheets: ["Tóm tắt", "Khen thưởng", "Cá nhân, hộ", "Đơn vị", "Số liệu"],
    number: "STT",
    change: "Thay đổi",
    who: "Đối tượng",
    what: "Nội dung",
    field: "Mục",
    old: "Trước",
    new: "Sau",
    source: "Nguồn",
    figure: "Số liệu",
    part: "Phần",
    moved: "thay đổi",
    nothing: "Không có gì thay đổi.",
    subtitle: |old, new| format!("Trước: {old}; sau: {new}"),
};

static EN: ChangesLabels = ChangesLabels {
    title: "What changed between two outputs",
    sheets: ["Summary", "Awards", "People", "Units", "Figures"],
    number: "No.",
    change: "Change",
    who: "Who",
    what: "What",
    field: "Field",
    old: "Before",
    new: "After",
    source: "Source",
    figure: "Figure",
    part: "Part",
    moved: "moved",
    nothing: "Nothing changed.",
    subtitle: |old, new| format!("Before: {old}; after: {new}"),
};

impl Lang {
    pub fn changes(self) -> &'static ChangesLabels {
        self.either(&VI, &EN)
    }

    pub fn change_kind(self, kind: ChangeKind) -> &'static str {
        match kind {
            ChangeKind::Came => self.either("thêm", "came"),
            ChangeKind::Went => self.either("mất", "went"),
            ChangeKind::Changed => self.either("sửa", "changed"),
        }
    }

    pub fn unit_change(self, change: &Change<Unit>, catalogue: &Catalogue) -> ChangeLine {
        let unit = &change.thing;
        ChangeLine {
            kind: change.kind,
            who: unit.name.to_string(),
            what: self.unit_in_words(unit.kind.code(), unit.sector.as_deref(), catalogue),
            fields: self.fields(&change.fields, catalogue),
            place: unit.place.to_string(),
        }
    }

    pub fn person_change(self, change: &Change<Person>, catalogue: &Catalogue) -> ChangeLine {
        let person = &change.thing;
        ChangeLine {
            kind: change.kind,
            who: person.name.clone(),
            what: person.unit_name.clone().unwrap_or_default(),
            fields: self.fields(&change.fields, catalogue),
            place: person.place.to_string(),
        }
    }

    pub fn award_change(self, change: &Change<Award>, catalogue: &Catalogue) -> ChangeLine {
        let (who, mut what) = self.award_in_words(&change.thing, catalogue);
        if change.thing.status != AwardStatus::Counted {
            what = format!("{what} · {}", self.field_value("status", change.thing.status.code(), catalogue));
        }
        let fields = self.fields(&change.fields, catalogue);
        ChangeLine { kind: change.kind, who, what, fields, place: change.thing.place.to_string() }
    }

    /// Which part, old, new.
    pub fn figure_change(self, change: &FigureChange, catalogue: &Catalogue) -> [String; 4] {
        let value = |value| self.figure_value(change.name, value);
        let part = self.cut(&change.cut, Some(catalogue)).join(" · ");
        [self.figure_name(change.name).to_owned(), part, value(change.old), value(change.new)]
    }

    fn fields(self, fields: &[FieldChange], catalogue: &Catalogue) -> Vec<[String; 3]> {
        // The id follows from name and unit; who reads the change wants those.
        let told = fields.iter().filter(|field| field.field != "recipient_id" || fields.len() == 1);
        let value = |field: &str, value: &Option<String>| {
            value.as_ref().map_or_else(|| "…".to_owned(), |value| self.field_value(field, value, catalogue))
        };
        told.map(|field| {
            [self.field(field.field).to_owned(), value(field.field, &field.old), value(field.field, &field.new)]
        })
        .collect()
    }

    fn field(self, field: &str) -> &str {
        match field {
            "name" | "recipient_name" => self.either("tên", "name"),
            "kind" | "unit_kind" => self.either("loại hình", "kind"),
            "recipient_kind" => self.either("loại đối tượng", "kind of recipient"),
            "unit_name" => self.either("đơn vị", "unit"),
            "sector" => self.either("lĩnh vực", "sector"),
            "commune" => self.either("xã", "commune"),
            "district" => self.either("huyện", "district"),
            "members" => self.either("thành viên", "members"),
            "workers" => self.either("lao động", "workers"),
            "block" => self.either("khối thi đua", "block"),
            "unit_status" | "status" => self.either("tình trạng", "status"),
            "founded" => self.either("năm thành lập", "founded"),
            "dissolved" => self.either("năm giải thể", "dissolved"),
            "registered" => self.either("có trong danh sách đơn vị", "in the register"),
            "former_names" => self.either("tên cũ", "former names"),
            "position" => self.either("chức vụ", "position"),
            "sex" => self.either("giới tính", "sex"),
            "form" => self.either("hình thức", "form"),
            "ground" => self.either("loại khen", "ground"),
            "movement" => self.either("phong trào", "movement"),
            "decision_no" => self.either("số quyết định", "decision no."),
            "decision_date" => self.either("ngày quyết định", "decision date"),
            "period" => self.either("thời gian thành tích", "period"),
            "year" => self.either("năm", "year"),
            "phases" => self.either("giai đoạn", "phases"),
            "achievement" => self.either("thành tích", "achievement"),
            "register_no" => self.either("số sổ vàng", "register no."),
            "money" => self.either("tiền thưởng", "money"),
            "recipient_id" => self.either("đối tượng (mã)", "recipient (id)"),
            other => other,
        }
    }

    /// A code by its name; other values as they are.
    fn field_value(self, field: &str, value: &str, catalogue: &Catalogue) -> String {
        let words = &self.summary().words;
        let named = match field {
            "form" => catalogue.form(value).map(|form| form.term.name.as_str()),
            "movement" => catalogue.movement(value).map(|term| term.name.as_str()),
            "sector" => catalogue.sector(value).map(|term| term.name.as_str()),
            "ground" => catalogue.grounds.iter().find(|term| term.code == value).map(|term| term.name.as_str()),
            "kind" => {
                let kind = UnitKind::from_code(value);
                catalogue.unit_kinds.iter().find(|words| Some(words.kind) == kind).map(|words| words.name.as_str())
            }
            "recipient_kind" => RecipientKind::from_code(value).map(words.recipient_kind),
            "unit_status" => UnitStatus::from_code(value).map(words.status),
            "status" => AwardStatus::from_code(value).map(|status| self.award_status(status)),
            "sex" => Sex::from_code(value).map(|sex| match sex {
                Sex::Male => self.either("nam", "male"),
                Sex::Female => self.either("nữ", "female"),
            }),
            "registered" => Some(if value == "true" { self.either("có", "yes") } else { self.either("không", "no") }),
            _ => None,
        };
        named.unwrap_or(value).to_owned()
    }

    fn award_status(self, status: AwardStatus) -> &'static str {
        match status {
            AwardStatus::Counted => self.either("được tính", "counted"),
            AwardStatus::Duplicate => self.either("trùng", "duplicate"),
            AwardStatus::Revoked => self.either("thu hồi", "revoked"),
            AwardStatus::SetAside => self.either("để lại", "set aside"),
        }
    }

    /// "Khen thưởng: 3 thêm, 1 mất, 2 sửa".
    pub fn change_counts(self, name: &str, [came, went, changed]: [usize; 3]) -> String {
        let kinds = [ChangeKind::Came, ChangeKind::Went, ChangeKind::Changed].map(|kind| self.change_kind(kind));
        format!("{name}: {came} {}, {went} {}, {changed} {}", kinds[0], kinds[1], kinds[2])
    }

    /// What a short list leaves out.
    pub fn more_changes(self, more: usize) -> String {
        match self {
            Self::Vi => format!("… và {more} mục nữa (xem đủ: --format json hoặc xlsx)"),
            Self::En => format!("… and {more} more (all of them: --format json or xlsx)"),
        }
    }

    pub fn changes_written(self, path: &str) -> String {
        match self {
            Self::Vi => format!("Đã ghi {path}"),
            Self::En => format!("Wrote {path}"),
        }
    }
}
