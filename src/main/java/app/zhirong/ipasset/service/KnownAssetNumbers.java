package app.zhirong.ipasset.service;

import app.zhirong.ipasset.AssetNumbers;
import app.zhirong.ipasset.domain.PatentNumber;
import app.zhirong.ipasset.domain.TrademarkNumber;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** The rules of the numbers, for other modules. */
@Service
class KnownAssetNumbers implements AssetNumbers {

    @Override
    public Optional<String> patent(String typed) {
        return PatentNumber.read(typed) instanceof PatentNumber.Read read
                ? Optional.of(read.number().canonical())
                : Optional.empty();
    }

    @Override
    public Optional<String> trademark(String typed) {
        return TrademarkNumber.read(typed).map(TrademarkNumber::value);
    }
}
