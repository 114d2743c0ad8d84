//! Settling.

use crate::issue::SettleProblem;
use crate::lang::Words;

pub fn settle(problem: &SettleProblem) -> Words {
    use SettleProblem as P;
    let near_to = |near: &Option<String>| match near {
        Some(near) => format!("Có phải “{near}” không? Nếu phải, sửa lại cho đúng; nếu không, bổ sung vào danh sách."),
        None => "Sửa lại cho đúng hoặc bổ sung vào danh sách.".to_owned(),
    };
    match problem {
        P::UnitUnknown { near } => Words::new("Đơn vị này không có trong danh sách đơn vị.", near_to(near)),
        P::UnitAmbiguous { candidates } => Words::new(
            format!("Có nhiều đơn vị trùng tên: {}.", candidates.join("; ")),
            "Ghi thêm xã, huyện hoặc mã số của đơn vị.",
        ),
        P::AwardUnknown { near } => Words::new("Không rõ hình thức khen thưởng hoặc danh hiệu này.", near_to(near)),
        P::AwardOpen { candidates } => Words::new(
            format!("Chưa rõ cấp khen thưởng; có thể là: {}.", candidates.join("; ")),
            "Ghi đủ tên, ví dụ “Bằng khen của UBND tỉnh”, hoặc ghi số quyết định.",
        ),
        P::MovementUnknown { near } => Words::new("Không rõ phong trào thi đua này.", near_to(near)),
        P::SectorUnknown { near } => {
            Words::new("Không rõ lĩnh vực này; đơn vị được tính vào “chưa rõ lĩnh vực”.", near_to(near))
        }
        P::RecipientKindUnknown => Words::new(
            "Không rõ đây là tập thể, cá nhân hay hộ gia đình.",
            "Ghi “Ông”, “Bà”, “Hộ” trước tên, hoặc ghi mục TẬP THỂ, CÁ NHÂN phía trên.",
        ),
        P::RecipientMissing => {
            Words::new("Thiếu tên người hoặc đơn vị được khen.", "Ghi tên vào hàng này hoặc xóa hàng.")
        }
        P::AwardMissing { headers } if headers.is_empty() => {
            Words::new("Thiếu hình thức khen thưởng.", "Ghi hình thức khen thưởng hoặc đánh dấu x vào cột tương ứng.")
        }
        P::AwardMissing { headers } => Words::new(
            format!("Thiếu hình thức khen thưởng; có thể nằm ở cột chưa rõ nghĩa: “{}”.", headers.join("”, “")),
            "Nếu đúng, đổi tiêu đề cột thành “Hình thức khen thưởng”, hoặc chạy thidua learn TỆP rồi dán kết quả vào thidua.toml; nếu không, ghi hình thức khen thưởng.",
        )
        .by_sender("Nếu đúng, đổi tiêu đề cột đó thành “Hình thức khen thưởng” trong danh sách gốc và gửi lại cả danh sách."),
        P::UnitMissing => Words::new("Thiếu tên đơn vị.", "Ghi tên đơn vị vào hàng này hoặc xóa hàng."),
        P::MovementMissing => Words::new("Thiếu tên phong trào.", "Ghi tên phong trào vào cột hoặc vào tiêu đề."),
        P::Duplicate { first } => {
            Words::new(format!("Trùng với {first}; chỉ tính một lần."), "Không cần làm gì nếu đúng là trùng.")
        }
        P::PerhapsDuplicate { first } => Words::new(
            format!("Có thể trùng với {first}, nhưng một bên thiếu số quyết định."),
            "Bổ sung số và ngày quyết định để phân biệt.",
        ),
        P::CorrectsPerhaps { other, rows } => Words::new(
            match rows {
                1 => format!("Hàng đính chính này có thể sửa {other}, nhưng chưa chắc chắn."),
                _ => format!("Hàng đính chính này có thể sửa một trong {rows} hàng, như {other}."),
            },
            "Trả lời trong cau-hoi.xlsx, hoặc ghi vào cột Ghi chú nội dung đã ghi sai (tên, số và ngày quyết định).",
        )
        .by_sender("Ghi vào cột Ghi chú nội dung đã ghi sai (tên, số và ngày quyết định)."),
        P::PhaseUnknown => Words::new("Thiếu năm, ngày quyết định và giai đoạn.", "Ghi ít nhất năm khen thưởng."),
        P::ActivityUnknown => {
            Words::new("Không rõ loại hoạt động.", "Ghi rõ: kiểm tra, giám sát, tham quan, tập huấn, tuyên truyền…")
        }
        P::ScoreMissing => Words::new("Thiếu điểm.", "Ghi điểm tự chấm, điểm khối chấm hoặc điểm thẩm định."),
        P::PersonMissing => Words::new("Thiếu tên cán bộ.", "Ghi họ tên cán bộ phụ trách hoặc xóa hàng."),
        P::StatusUnknown => Words::new(
            "Không rõ tình trạng hoạt động; coi là đang hoạt động.",
            "Ghi: đang hoạt động, tạm ngừng hoặc đã giải thể.",
        ),
        P::UnitTwice { first } => Words::new(format!("Đơn vị đã có ở {first}."), "Xóa một trong hai hàng."),
        P::DateMissing => Words::new("Thiếu ngày hoặc năm.", "Ghi ngày/tháng/năm thực hiện."),
        P::GroundUnknown => Words::new(
            "Không rõ loại hình khen thưởng.",
            "Ghi: công trạng, đột xuất, phong trào (chuyên đề), cống hiến…",
        ),
        P::PersonWithoutUnit => {
            Words::new("Cá nhân chưa ghi đơn vị; không tính được theo lĩnh vực.", "Ghi đơn vị công tác.")
        }
        P::TableKindUnknown { headers } => Words::new(
            match headers.as_slice() {
                [] => "Chưa rõ bảng này là loại danh sách nào nên chưa dùng.".to_owned(),
                _ => format!("Chưa rõ bảng này là loại danh sách nào nên chưa dùng: không hiểu cột “{}”.", headers.join("”, “")),
            },
            "Đổi tiêu đề theo mẫu (thidua template), hoặc chạy thidua learn TỆP rồi dán kết quả vào thidua.toml; thiếu thì thêm cột cho rõ: \
             hình thức khen thưởng, phong trào, điểm, lĩnh vực…",
        )
        .by_sender("Đổi tiêu đề cột theo mẫu; thiếu thì thêm cột cho rõ: hình thức khen thưởng, phong trào, điểm, lĩnh vực…"),
        P::PersonPerhaps { candidates } => Words::new(
            format!("Có thể là người đã có: {}.", candidates.join("; ")),
            "Ghi thêm năm sinh hoặc trả lời trong cau-hoi.xlsx.",
        )
        .by_sender("Ghi thêm năm sinh."),
        P::ReadAs { read_as } => {
            Words::new(format!("Đọc là “{read_as}”."), "Không cần làm gì nếu đúng; nếu không, sửa lại cho đúng.")
        }
        P::Superseded { by, now } => Words::new(
            if now.is_empty() {
                format!("Danh sách mới hơn thay thế: {by}.")
            } else {
                format!("Danh sách mới hơn thay thế: {by}; nay là: {now}.")
            },
            "Không cần làm gì nếu danh sách mới là đúng.",
        ),
        P::WithdrawnPerhaps { newer } => Words::new(
            format!("Danh sách mới hơn ({newer}) không còn hàng này."),
            "Trả lời trong cau-hoi.xlsx: vẫn còn hay đã rút.",
        )
        .by_sender("Còn đúng thì chọn giữ nguyên; đã rút thì chọn bỏ dòng này."),
        P::UnitScoredTwice { year, block, first } => Words::new(
            format!("Đơn vị đã có điểm năm {year} ở khối “{block}” ({first}); hiện cả hai đều được tính."),
            "Chỉ giữ điểm đúng; xóa hàng kia, hoặc ghi đúng khối và năm.",
        ),
        P::NothingToRevoke => Words::new(
            "Không tìm thấy khen thưởng mà hàng này thu hồi hoặc đính chính.",
            "Kiểm tra tên, hình thức và số quyết định.",
        ),
        P::SameFile { first } => {
            Words::new(format!("Cùng nội dung với {first}; chỉ tính một lần."), "Không cần làm gì; nên xóa bản thừa.")
        }
        P::Revoked { by } => {
            Words::new(format!("Đã thu hồi hoặc đính chính theo {by}; không tính."), "Không cần làm gì nếu đúng.")
        }
        P::LeftOut => Words::new("Để riêng theo câu trả lời trong cau-hoi.xlsx.", "Không cần làm gì nếu đúng."),
        P::BlockMissing => Words::new("Thiếu tên khối thi đua.", "Ghi khối vào cột hoặc vào tiêu đề bảng."),
        P::AnswerUnused { subject } => Words::new(
            format!("Đã có câu trả lời cho “{subject}” nhưng lần này không còn hàng nào hỏi đến."),
            "Không cần làm gì; nếu danh sách đã được sửa đúng thì có thể xóa câu trả lời này.",
        ),
        P::AnswerUnknown { subject } => Words::new(
            format!("Chưa hiểu câu trả lời cho “{subject}”; câu hỏi vẫn để mở."),
            "Chọn lại trong danh sách của ô trả lời ở cau-hoi.xlsx, hoặc ghi đúng tên hay mã.",
        ),
        P::AnswerAffects { subject, before, now, first } => Words::new(
            format!(
                "Câu trả lời cho “{subject}” lần trước áp dụng cho {before} hàng, lần này {now} hàng: {}{}.",
                first.join("; "),
                if *now as usize > first.len() { " …" } else { "" }
            ),
            "Kiểm tra các hàng mới; nếu câu trả lời không đúng với chúng, sửa lại trong cau-hoi.xlsx.",
        ),
        P::AnswersDiffer { subject, other } => Words::new(
            format!("Có hai câu trả lời khác nhau cho “{subject}”: ở đây và ở {other}; câu hỏi vẫn để mở."),
            "Chỉ giữ lại một câu trả lời rồi chạy lại.",
        ),
    }
}
