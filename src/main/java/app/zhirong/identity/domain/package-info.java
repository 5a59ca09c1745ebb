@NullMarked
package app.zhirong.identity.domain;

import org.jspecify.annotations.NullMarked;
