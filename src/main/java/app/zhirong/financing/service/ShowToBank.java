package app.zhirong.financing.service;

import app.zhirong.document.Documents;
import app.zhirong.enterprise.Enterprises;
import app.zhirong.financing.domain.CaseFile;
import app.zhirong.financing.domain.Request;
import app.zhirong.identity.CurrentUser;
import app.zhirong.ipasset.IpAssets;
import app.zhirong.ipasset.SharePurpose;
import app.zhirong.valuation.Values;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Lets the bank of a case see what the application rests on: rights, their values, papers and profile. */
@Component
class ShowToBank {

    private static final String PURPOSE = "FINANCING";

    private final IpAssets assets;
    private final Values values;
    private final Documents documents;
    private final Enterprises enterprises;

    ShowToBank(IpAssets assets, Values values, Documents documents, Enterprises enterprises) {
        this.assets = assets;
        this.values = values;
        this.documents = documents;
        this.enterprises = enterprises;
    }

    Mono<Void> show(CaseFile file, Request request, CurrentUser by) {
        var bank = file.bank().id();
        return assets.showTo(request.assetIds(), bank, SharePurpose.FINANCING, by)
                .then(values.showTo(request.assetIds(), bank, PURPOSE, by))
                .then(documents.share(request.fileIds(), bank, PURPOSE, by))
                .then(enterprises.showTo(
                        file.enterprise().id(), bank, app.zhirong.enterprise.SharePurpose.FINANCING, by));
    }
}
