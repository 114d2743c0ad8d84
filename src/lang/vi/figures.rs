//! Totals, ranks and money that rosters state.

use crate::issue::{Likely, LikelyWhy, RuleProblem};
use crate::lang::{Words, amount};

pub fn rule(problem: &RuleProblem) -> Words {
    use RuleProblem as P;
    match problem {
        P::TotalDiffers { column, written, counted, likely } => {
            let counted = amount(*counted, ',', ".");
            let message = match column.as_str() {
                "" => format!("Hồ sơ ghi “{written}”, đếm được {counted}."),
                column => format!("Cột “{column}” ghi {written}, tính lại là {counted}."),
            };
            let suggestion =
                likely.as_ref().map_or_else(|| "Kiểm tra các dòng hoặc sửa số đã ghi.".to_owned(), likely_row);
            Words::new(message, suggestion)
        }
        P::RankDiffers { written, computed } => Words::new(
            format!("Hồ sơ xếp hạng {written}, tính theo điểm là hạng {computed}."),
            "Kiểm tra điểm và thứ hạng trước khi trình.",
        ),
        P::MoneyDiffers { written, due, lower_title } => Words::new(
            format!("Tiền thưởng ghi {} đồng, theo mức hiện hành là {} đồng.", dong(*written), dong(*due)),
            if *lower_title {
                "Cùng thời gian tính thành tích chỉ thưởng tiền cho danh hiệu cao nhất (Nghị định 152/2025/NĐ-CP, Điều 49)."
            } else {
                "Kiểm tra mức thưởng, ngày quyết định và loại đối tượng."
            },
        ),
        P::BlockMustVote { block, units } => Words::new(
            format!("{block} có {units} đơn vị bằng điểm, cùng hạng nhất."),
            "Khối biểu quyết để chọn một đơn vị đề nghị tặng cờ.",
        ),
        _ => Words::new("", ""),
    }
}

fn dong(amount: i64) -> String {
    crate::lang::amount(amount as f64, ',', ".")
}

fn likely_row(Likely { cell, why }: &Likely) -> String {
    match why {
        LikelyWhy::Unread => format!("Kiểm tra ô {cell}: nội dung không đọc được thành số hoặc dấu."),
        LikelyWhy::LeftOut => format!("Kiểm tra ô {cell}: số đã ghi có thể chưa tính dòng này."),
        LikelyWhy::Twice => format!("Kiểm tra ô {cell}: dòng này có thể đã được tính hai lần."),
        LikelyWhy::Repeated => format!("Kiểm tra ô {cell}: dòng này lặp lại một dòng phía trên."),
        LikelyWhy::Outside => format!("Kiểm tra ô {cell}: dòng này nằm ngoài phần được cộng."),
        LikelyWhy::NotData => format!("Kiểm tra ô {cell}: dòng này không được đọc là dòng dữ liệu."),
    }
}
