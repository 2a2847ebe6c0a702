select hash, source from published_scenario where on_offer and cast(? as bigint) is not null
