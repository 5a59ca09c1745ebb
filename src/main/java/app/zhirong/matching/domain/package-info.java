@NullMarked
package app.zhirong.matching.domain;

import org.jspecify.annotations.NullMarked;
