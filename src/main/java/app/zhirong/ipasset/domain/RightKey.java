package app.zhirong.ipasset.domain;

import app.zhirong.ipasset.AssetKind;
import app.zhirong.ipasset.IpAssetProblem;
import app.zhirong.kernel.KernelProblem;
import app.zhirong.kernel.Problem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * By what a right is known on the platform: a patent by its number, a trademark by its number in one class.
 *
 * @param number canonical
 * @param niceClass only of a trademark
 */
public record RightKey(
        boolean trademark, String number, @Nullable Integer niceClass) {

    /** @throws Problem 422 at the field if there can be no such right */
    public static RightKey of(AssetKind kind, String typed, @Nullable Integer niceClass) {
        if (kind == AssetKind.TRADEMARK) {
            var number = TrademarkNumber.read(typed).orElseThrow(() -> IpAssetProblem.NUMBER_MALFORMED.at("/assetNo"));
            if (niceClass == null) {
                throw KernelProblem.REQUIRED.at("/niceClass");
            }
            return new RightKey(true, number.value(), niceClass);
        }
        return switch (PatentNumber.read(typed)) {
            case PatentNumber.Read read -> new RightKey(false, read.number().canonical(), null);
            case PatentNumber.WrongCheckDigit wrong -> throw Problem.of(List.of(ListingRules.checkDigit(wrong)));
            case PatentNumber.Malformed malformed -> throw IpAssetProblem.NUMBER_MALFORMED.at("/assetNo");
        };
    }
}
