//! The rules.

use super::figures;
use crate::issue::{AuthorityFault, DateFault, Lack, RuleProblem, Unmet};
use crate::lang::Words;
use crate::model::TaskClass;

pub fn rule(problem: &RuleProblem) -> Words {
    use RuleProblem as P;
    match problem {
        P::RecipientKindUnfit { form, kind } => Words::new(
            format!("{form} không tặng cho {kind} (Luật Thi đua, khen thưởng, Điều 19, 20, 71)."),
            "Kiểm tra lại hình thức khen thưởng hoặc đối tượng.",
        ),
        P::AuthorityUnfit { form, fault } => authority(form, fault),
        P::ByBoardChair { form } => Words::new(
            format!("Chủ tịch Hội đồng quản trị chỉ tặng giấy khen, không tặng {form} (Luật, Điều 80)."),
            "Kiểm tra lại người ký; danh hiệu này do Giám đốc quyết định.",
        ),
        P::TwoAwardsForOne { form, other, first } => Words::new(
            format!("{form} cho cùng phong trào và thời gian đã được tặng {other} ở {first} (Luật, Điều 5)."),
            "Xác định đây là một thành tích hay hai; một thành tích chỉ khen một lần.",
        ),
        P::MoneyForHighestOnly { form, highest, year } => Words::new(
            format!(
                "Năm {year} có cả {highest} và {form}; tiền thưởng chỉ tính danh hiệu cao nhất (NĐ 152/2025, Điều 49)."
            ),
            "Không tính tiền thưởng cho danh hiệu thấp hơn.",
        ),
        P::StepOfOtherGround { form, step, year } => Words::new(
            format!(
                "{step} năm {year} là khen đột xuất hoặc chuyên đề, không làm căn cứ xét {form} (NĐ 152/2025, Điều 4)."
            ),
            "Bỏ căn cứ này hoặc bổ sung khen thưởng theo công trạng.",
        ),
        P::Held { remark } => Words::new(
            format!("Đang bị kỷ luật, thanh tra hoặc có đơn thư: “{remark}” (NĐ 152/2025, Điều 4)."),
            "Chưa trình khen thưởng cho đến khi có kết luận.",
        ),
        P::DisciplinedWithin { until } => Words::new(
            format!("Thời gian đạt thành tích có thời gian bị kỷ luật, đến năm {until} (NĐ 152/2025, Điều 4)."),
            "Tính thành tích từ khi hết kỷ luật.",
        ),
        P::ShareOfWomen { form, women, persons } => Words::new(
            format!("{form}: {women}/{persons} cá nhân có ghi giới tính là nữ ({}%).", women * 100 / (*persons).max(1)),
            "Khi ngang nhau, ưu tiên nữ (NĐ 152/2025, Điều 4).",
        ),
        P::UnitFighterUnmet { unmet } => lacking(unmet, "Luật, Điều 23"),
        P::ProvincialFighterUnmet { unmet } => lacking(unmet, "Luật, Điều 22"),
        P::NationalFighterUnmet { unmet } => lacking(unmet, "Luật, Điều 21"),
        P::AdvancedWorkerUnmet { unmet } => lacking(unmet, "Luật, Điều 24"),
        P::ExcellentCollectiveUnmet { unmet } => lacking(unmet, "Luật, Điều 27"),
        P::AdvancedCollectiveUnmet { unmet } => lacking(unmet, "Luật, Điều 28"),
        P::ProvincialFlagUnmet { unmet } => lacking(unmet, "Luật, Điều 26"),
        P::GovernmentFlagUnmet { unmet } => lacking(unmet, "Luật, Điều 25; NĐ 152/2025, Điều 7, 33"),
        P::ProvincialPersonUnmet { unmet }
        | P::ProvincialCollectiveUnmet { unmet }
        | P::ProvincialHouseholdUnmet { unmet } => lacking(unmet, "Luật, Điều 74"),
        P::PrimeMinisterPersonUnmet { unmet } => lacking(unmet, "Luật, Điều 73; NĐ 152/2025, Điều 27"),
        P::PrimeMinisterCollectiveUnmet { unmet } => lacking(unmet, "Luật, Điều 73"),
        P::ThirdOrderUnmet { unmet } => lacking(unmet, "Luật, Điều 44"),
        P::HigherOrderUnmet { unmet } => lacking(unmet, "Luật, Điều 42, 43"),
        P::TwoFlagsInBlock { block, year } => Words::new(
            format!("{block} năm {year} có hơn một cờ thi đua (Luật Thi đua, khen thưởng, Điều 26)."),
            "Kiểm tra lại đơn vị dẫn đầu khối.",
        ),
        P::ReportTooOld { end, months } => Words::new(
            format!("Thành tích tính đến hết năm {end}, đã quá {months} tháng (NĐ 152/2025, Điều 33)."),
            "Bổ sung thành tích đến gần ngày trình.",
        ),
        P::TooManyFighters { fighters, workers, share } => Words::new(
            format!("Có {fighters} Chiến sĩ thi đua cơ sở trên {workers} Lao động tiên tiến, quá {share}%."),
            "Kiểm tra lại theo quy định của địa phương.",
        ),
        P::TwoStateAwards { other, year } => Words::new(
            format!("Năm {year} đã có {other} cấp nhà nước."),
            "Kiểm tra lại; quy định của đơn vị là mỗi năm một hình thức cấp nhà nước.",
        ),
        P::VoteTooLow { form, said, wanted } => Words::new(
            format!("Tỷ lệ phiếu {} thấp hơn {wanted}% cần cho {form} (NĐ 152/2025, Điều 33).", percent(*said)),
            "Kiểm tra lại biên bản họp Hội đồng.",
        ),
        P::UnitDissolved { last_year } => Words::new(
            match last_year {
                Some(year) => format!("Đơn vị đã giải thể năm {year} nhưng được khen sau đó."),
                None => "Đơn vị đã giải thể nhưng được khen.".to_owned(),
            },
            "Kiểm tra lại tên đơn vị hoặc tình trạng trong danh sách đơn vị.",
        ),
        P::FewDirectWorkers { workers, persons } => Words::new(
            format!("Khen chuyên đề: {workers}/{persons} cá nhân là người trực tiếp lao động (Luật, Điều 5)."),
            "Quan tâm khen người trực tiếp lao động, sản xuất.",
        ),
        P::DateOdd { fault } => date(fault),
        P::TooYoungForRank { founded, year } => Words::new(
            format!(
                "Đơn vị thành lập năm {founded}, chưa đủ 12 tháng nên chưa xếp loại năm {year} (TT 01/2020/TT-BKHĐT)."
            ),
            "Kiểm tra lại năm thành lập hoặc bỏ xếp hạng.",
        ),
        P::HouseholdAsPerson => Words::new(
            "Tên ghi là hộ gia đình nhưng đối tượng là cá nhân.",
            "Ghi đối tượng là hộ gia đình, hoặc ghi đúng họ tên cá nhân.",
        ),
        P::Revoked { remark } => Words::new(
            format!("Khen thưởng đã bị hủy bỏ hoặc thu hồi: “{remark}”; không tính (Luật, Điều 93)."),
            "Không cần làm gì nếu đúng.",
        ),
        P::TotalDiffers { .. } | P::RankDiffers { .. } | P::MoneyDiffers { .. } | P::BlockMustVote { .. } => {
            figures::rule(problem)
        }
    }
}

fn authority(form: &str, fault: &AuthorityFault) -> Words {
    match fault {
        AuthorityFault::NotCompetent { authority } => Words::new(
            format!("{authority} không có thẩm quyền tặng {form} (Luật, Điều 77 đến 80)."),
            "Kiểm tra lại hình thức khen thưởng, cấp khen hoặc số quyết định.",
        ),
        AuthorityFault::NoLonger { last } => Words::new(
            format!("{form} không còn sau ngày {}.", last.in_figures()),
            "Kiểm tra lại ngày quyết định hoặc hình thức khen thưởng.",
        ),
        AuthorityFault::NotYet { first } => Words::new(
            format!("{form} chỉ có từ ngày {}.", first.in_figures()),
            "Kiểm tra lại ngày quyết định hoặc hình thức khen thưởng.",
        ),
    }
}

fn date(fault: &DateFault) -> Words {
    let message = match fault {
        DateFault::BeforePeriodEnds { end } => {
            format!("Ngày quyết định trước năm cuối ({end}) của thời gian đạt thành tích.")
        }
        DateFault::BeforeYear { said } => format!("Ngày quyết định sớm hơn năm ghi trong danh sách ({said})."),
        DateFault::InFuture => "Ngày quyết định sau ngày lập báo cáo này.".to_owned(),
        DateFault::TooOld { earliest } => format!("Năm quyết định trước {earliest}."),
        DateFault::OutsidePhase { phase, year } => format!("Năm {year} không thuộc {phase}."),
    };
    Words::new(message, "Kiểm tra lại ngày quyết định hoặc giai đoạn.")
}

fn lacking(unmet: &Unmet, basis: &str) -> Words {
    let form = &unmet.form;
    if let [Lack::NoData { form: step, years }] = unmet.lacks.as_slice() {
        return Words::new(
            format!(
                "{form} ({} hàng): các danh sách không có {step} {}, nên chưa xét được ({basis}).",
                unmet.awards,
                span(*years)
            ),
            "Thêm danh sách khen thưởng các năm trước, hoặc đối chiếu hồ sơ.",
        );
    }
    let lacks: Vec<String> = unmet.lacks.iter().map(lack).collect();
    Words::new(
        format!("{form}: {} ({basis}).", lacks.join("; ")),
        "Đối chiếu hồ sơ; bổ sung danh sách còn thiếu hoặc sửa lại.",
    )
}

fn lack(lack: &Lack) -> String {
    match lack {
        Lack::NoData { form, years } => format!("các danh sách không có {form} {}", span(*years)),
        Lack::Consecutive { form, wanted, found } => {
            format!("các danh sách chưa thể hiện {wanted} năm liên tục {form} (thấy {found})")
        }
        Lack::Earlier { form, wanted, found, years } => {
            format!("các danh sách chưa thể hiện {wanted} lần {form} {} (thấy {found})", span(*years))
        }
        Lack::Before { form, years } => format!("các danh sách chưa thể hiện {form} trước đó {years} năm"),
        Lack::Flags { years } => format!("các danh sách chưa thể hiện đủ cờ thi đua hoặc bằng khen {}", span(*years)),
        Lack::Class { wanted, said, year } => {
            format!("năm {year} ghi “{}”, cần “{}”", class(*said), class(*wanted))
        }
        Lack::NoInitiative => "ghi không có sáng kiến".to_owned(),
        Lack::Share { form, wanted, found } => format!("các danh sách chỉ thể hiện {found}% {form}, cần từ {wanted}%"),
        Lack::MemberFailed { person } => format!("{person} không hoàn thành nhiệm vụ"),
        Lack::MemberDisciplined { person } => format!("{person} bị kỷ luật"),
        Lack::NotLeader { block, rank } => format!("đơn vị xếp thứ {rank}, không dẫn đầu {block}"),
        Lack::SmallBlock { block, units, wanted } => format!("{block} chỉ có {units} đơn vị, cần từ {wanted}"),
        Lack::ShortMovement { wanted, years } => format!("phong trào mới {years} năm, cần từ {wanted} năm"),
        Lack::Vote { said, wanted } => format!("tỷ lệ phiếu {}, cần từ {wanted}%", percent(*said)),
        Lack::Quota { flags, leaders, share } => {
            format!("đề nghị {flags} cờ trên {leaders} đơn vị dẫn đầu khối có trong các danh sách, quá {share}%")
        }
        Lack::Young { founded, wanted } => format!("đơn vị thành lập năm {founded}, chưa đủ {wanted} năm"),
        Lack::NoContribution => "thành tích chưa nêu công sức, đất đai hoặc tài sản đóng góp".to_owned(),
    }
}

fn class(class: TaskClass) -> &'static str {
    match class {
        TaskClass::Excellent => "hoàn thành xuất sắc nhiệm vụ",
        TaskClass::Good => "hoàn thành tốt nhiệm vụ",
        TaskClass::Done => "hoàn thành nhiệm vụ",
        TaskClass::Failed => "không hoàn thành nhiệm vụ",
    }
}

fn span((from, to): (i32, i32)) -> String {
    if from == to { format!("năm {from}") } else { format!("các năm {from}-{to}") }
}

/// Hundredths of a percent, with a decimal comma.
fn percent(hundredths: u32) -> String {
    match hundredths % 100 {
        0 => format!("{}%", hundredths / 100),
        part => format!("{},{part:02}%", hundredths / 100),
    }
}
