package org.comity.shell.web;

import java.time.Duration;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// Hands out styles, icons and scripts. Open to everybody.
@Controller
class AssetController {
  private final Assets assets;

  AssetController(Assets assets) {
    this.assets = assets;
  }

  @GetMapping("/assets/{hash}/{name}")
  ResponseEntity<Resource> asset(@PathVariable String name) {
    return assets
        .find(name)
        .map(AssetController::send)
        .orElseGet(() -> ResponseEntity.notFound().build());
  }

  private static ResponseEntity<Resource> send(Assets.Asset asset) {
    return ResponseEntity.ok()
        .cacheControl(CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable())
        .contentType(MediaType.parseMediaType(asset.type() + ";charset=UTF-8"))
        .body(asset.content());
  }
}
